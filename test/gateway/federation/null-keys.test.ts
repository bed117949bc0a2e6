import { among, federationSuite } from '../../support/federation-suite.ts';
import { memorySubgraph } from '../../support/memory-subgraph.ts';

const BOOKS = [
  { id: 'a', isbn: 'i1' },
  { id: 'b', isbn: null },
  { id: 'c', isbn: 'i3' },
];

federationSuite('keys that are null', {
  subgraphs: [
    memorySubgraph(
      'shelf',
      `type Query { books: [Book!]  loans: [Loan] }
       type Book @key(fields: "id") { id: ID! }
       type Loan { book: Book  by: Reader }
       type Reader @key(fields: "card { number }") { card: Card }
       type Card @shareable { number: Int }`,
      {
        Query: {
          books: () => BOOKS,
          loans: () => [
            { book: { id: 'a' }, by: { card: { number: 1 } } },
            null,
            { book: null, by: { card: null } },
            { book: { id: 'zzz' }, by: { card: { number: null } } },
          ],
        },
      },
    ),
    memorySubgraph('registry', `type Book @key(fields: "id") @key(fields: "isbn") { id: ID!  isbn: ID }`, {
      Book: { __resolveReference: among(BOOKS) },
    }),
    memorySubgraph('reviews', `type Book @key(fields: "isbn") { isbn: ID  stars: Int }`, {
      Book: {
        __resolveReference: among([
          { isbn: 'i1', stars: 5 },
          { isbn: 'i3', stars: 1 },
        ]),
      },
    }),
    memorySubgraph(
      'readers',
      `type Reader @key(fields: "card { number }") { card: Card  name: String }
       type Card @shareable { number: Int }`,
      { Reader: { __resolveReference: among([{ card: { number: 1 }, name: 'An' }]) } },
    ),
  ],
  operations: {
    'an entity whose key is null has nothing from there, and the others have theirs': {
      asks: '{ books { id isbn stars } }',
      answers: {
        books: [
          { id: 'a', isbn: 'i1', stars: 5 },
          { id: 'b', isbn: null, stars: null },
          { id: 'c', isbn: 'i3', stars: 1 },
        ],
      },
    },
    'it is no error that it has nothing': {
      asks: '{ books { stars } }',
      answers: { books: [{ stars: 5 }, { stars: null }, { stars: 1 }] },
    },
    'a null in place of an entity has no key and asks for none': {
      asks: '{ loans { book { id isbn } } }',
      answers: {
        loans: [{ book: { id: 'a', isbn: 'i1' } }, null, { book: null }, { book: { id: 'zzz', isbn: null } }],
      },
    },
    'a nested key that is null, or whose part is, has nothing from there': {
      asks: '{ loans { by { name } } }',
      answers: { loans: [{ by: { name: 'An' } }, null, { by: { name: null } }, { by: { name: null } }] },
    },
    'the null itself can be asked for': {
      asks: '{ loans { by { card { number } } } }',
      answers: {
        loans: [
          { by: { card: { number: 1 } } },
          null,
          { by: { card: null } },
          { by: { card: { number: null } } },
        ],
      },
    },
  },
});
