import { among, federationSuite } from '../../support/federation-suite.ts';
import { memorySubgraph } from '../../support/memory-subgraph.ts';

const TREE = [
  { id: 'p1', name: 'Giấy', category: { id: 'c1', pages: [] } },
  { id: 'p2', name: 'Mực', category: null },
];

// `Category` has a key and yet each owner adds members to it through its parent, which only that owner can reach.
federationSuite('members of an entity that are found through its parent', {
  subgraphs: [
    memorySubgraph(
      'goods',
      `type Query { goods: [Good!] }
       type Good @key(fields: "id") { id: ID!  name: String }`,
      { Query: { goods: () => TREE } },
    ),
    memorySubgraph(
      'kinds',
      `type Good @key(fields: "id") { id: ID!  category: Category @shareable }
       type Category { details: Details  number: Int }
       type Details @shareable { notes: [String!] }`,
      {
        Good: {
          __resolveReference: among([
            { id: 'p1', category: { number: 4, details: { notes: ['a'] } } },
            { id: 'p2', category: null },
          ]),
        },
      },
    ),
    memorySubgraph(
      'pages',
      `type Good @key(fields: "id") { id: ID!  category: Category @shareable }
       type Category { title: String  author: Author }
       type Author @key(fields: "id") { id: ID!  pen: String }`,
      {
        Good: {
          __resolveReference: among([
            { id: 'p1', category: { title: 'Văn phòng phẩm', author: { id: 'a1', pen: 'x' } } },
            { id: 'p2', category: null },
          ]),
        },
      },
    ),
    memorySubgraph('authors', `type Author @key(fields: "id") { id: ID!  born: Int }`, {
      Author: { __resolveReference: among([{ id: 'a1', born: 1970 }]) },
    }),
  ],
  operations: {
    'a value without a key is put together from two owners of its parent': {
      asks: '{ goods { name category { number title details { notes } } } }',
      answers: {
        goods: [
          { name: 'Giấy', category: { number: 4, title: 'Văn phòng phẩm', details: { notes: ['a'] } } },
          { name: 'Mực', category: null },
        ],
      },
      asked: ['goods', 'kinds', 'pages'],
    },
    'one owner’s half of it asks that owner alone': {
      asks: '{ goods { category { title } } }',
      answers: { goods: [{ category: { title: 'Văn phòng phẩm' } }, { category: null }] },
      asked: ['goods', 'pages'],
    },
    'an entity inside the half of one owner goes on to its own owner': {
      asks: '{ goods { category { number author { pen born } } } }',
      answers: { goods: [{ category: { number: 4, author: { pen: 'x', born: 1970 } } }, { category: null }] },
    },
    'the type alone is told by whichever owner has the value': {
      asks: '{ goods { category { __typename } } }',
      answers: { goods: [{ category: { __typename: 'Category' } }, { category: null }] },
    },
    'the value under two names is put together under both': {
      asks: '{ goods { a: category { n: number } b: category { n: title number } } }',
      answers: {
        goods: [
          { a: { n: 4 }, b: { n: 'Văn phòng phẩm', number: 4 } },
          { a: null, b: null },
        ],
      },
    },
  },
});
