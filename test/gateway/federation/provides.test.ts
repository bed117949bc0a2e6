import { among, federationSuite } from '../../support/federation-suite.ts';
import { memorySubgraph } from '../../support/memory-subgraph.ts';

const OFFICES = [{ id: 'o1', title: 'owner’s Office' }];
const PEOPLE = [
  { __typename: 'Person', id: '1', name: 'owner’s An', post: OFFICES[0] },
  { __typename: 'Person', id: '2', name: 'owner’s Bình', post: null },
];
const FIRMS = [{ __typename: 'Firm', id: '9', name: 'owner’s Firm', seats: 5 }];
// What the letters know of people beside: told apart from what the owner says.
const an = { __typename: 'Person', id: '1', name: 'An', post: { id: 'o1', title: 'Office' } };
const binh = { __typename: 'Person', id: '2', name: 'Bình', post: null };
const firm = { __typename: 'Firm', id: '9', name: 'Firm' };
const LETTERS = [
  { id: 'l1', sender: an, readers: [binh, null, an], to: firm, about: an, copy: an },
  { id: 'l2', sender: binh, readers: [], to: binh, about: firm, copy: null },
];

federationSuite('fields provided on the way', {
  subgraphs: [
    memorySubgraph(
      'letters',
      `type Query {
         letters: [Letter!]
         latest: Note @provides(fields: "by { name post { title } }")
         notes: [Note!]
       }
       type Note { by: Person }
       type Letter @key(fields: "id") {
         id: ID!
         sender: Person @provides(fields: "name")
         readers: [Person] @provides(fields: "name post { title }")
         to: Party @provides(fields: "... on Person { name } ... on Firm { name }")
         about: Named @provides(fields: "... on Person { name }")
         copy: Person
       }
       interface Named { id: ID! }
       union Party = Person | Firm
       type Person implements Named @key(fields: "id") { id: ID!  name: String @external  post: Office @external }
       type Firm implements Named @key(fields: "id") { id: ID!  name: String @external }
       type Office @key(fields: "id") { id: ID!  title: String @external }`,
      {
        Query: {
          letters: () => LETTERS,
          latest: () => ({ by: an }),
          notes: () => [{ by: an }, { by: binh }],
        },
      },
    ),
    memorySubgraph(
      'registry',
      `type Person @key(fields: "id") { id: ID!  name: String @shareable  post: Office @shareable }
       type Firm @key(fields: "id") { id: ID!  name: String @shareable  seats: Int }
       type Office @key(fields: "id") { id: ID!  title: String @shareable }`,
      {
        Person: { __resolveReference: among(PEOPLE) },
        Firm: { __resolveReference: among(FIRMS) },
        Office: { __resolveReference: among(OFFICES) },
      },
    ),
  ],
  operations: {
    'what the way provides is not asked of its owner': {
      asks: '{ letters { sender { id name } } }',
      answers: { letters: [{ sender: { id: '1', name: 'An' } }, { sender: { id: '2', name: 'Bình' } }] },
      asked: ['letters'],
    },
    'what the way does not provide is': {
      asks: '{ letters { copy { name } } }',
      answers: { letters: [{ copy: { name: 'owner’s An' } }, { copy: null }] },
      asked: ['letters', 'registry'],
    },
    'an object inside a provided one is provided with the members that are named': {
      asks: '{ letters { readers { name post { title } } } }',
      answers: {
        letters: [
          {
            readers: [{ name: 'Bình', post: null }, null, { name: 'An', post: { title: 'Office' } }],
          },
          { readers: [] },
        ],
      },
      asked: ['letters'],
    },
    'a root field provides through two levels': {
      asks: '{ latest { by { name post { title } } } }',
      answers: { latest: { by: { name: 'An', post: { title: 'Office' } } } },
      asked: ['letters'],
    },
    'the same field below another root field is asked of its owner': {
      asks: '{ notes { by { name post { title } } } }',
      answers: {
        notes: [
          { by: { name: 'owner’s An', post: { title: 'owner’s Office' } } },
          { by: { name: 'owner’s Bình', post: null } },
        ],
      },
      asked: ['letters', 'registry'],
    },
    'members of a union are provided each': {
      asks: '{ letters { to { __typename ... on Person { name } ... on Firm { name } } } }',
      answers: {
        letters: [
          { to: { __typename: 'Firm', name: 'Firm' } },
          { to: { __typename: 'Person', name: 'Bình' } },
        ],
      },
      asked: ['letters'],
    },
    'one type of an interface is provided and another asked of its owner': {
      asks: '{ letters { about { ... on Person { name } ... on Firm { name seats } } } }',
      answers: { letters: [{ about: { name: 'An' } }, { about: { name: 'owner’s Firm', seats: 5 } }] },
    },
    'under two aliases each stands with the name it has on its way': {
      asks: '{ letters { sender { first: name second: name } copy { name: id } } }',
      answers: {
        letters: [
          { sender: { first: 'An', second: 'An' }, copy: { name: '1' } },
          { sender: { first: 'Bình', second: 'Bình' }, copy: null },
        ],
      },
      asked: ['letters'],
    },
  },
});
