import { among, by, federationSuite } from '../../support/federation-suite.ts';
import { memorySubgraph } from '../../support/memory-subgraph.ts';

const TOWNS = [
  { id: 't1', name: 'Đông', hall: { code: 'h1' } },
  { id: 't2', name: 'Tây', hall: null },
  { id: 't3', name: 'Nam', hall: { code: 'h3' } },
];
const HALLS = [
  { code: 'h1', floors: 2, town: { id: 't1' } },
  { code: 'h2', floors: 5, town: null },
];

federationSuite('an entity with one key', {
  subgraphs: [
    memorySubgraph(
      'towns',
      `type Query { town(id: ID!): Town  towns: [Town!]! }
       type Town @key(fields: "id") { id: ID!  name: String!  hall: Hall }
       type Hall @key(fields: "code", resolvable: false) { code: ID! }`,
      { Query: { town: by('id', TOWNS), towns: () => TOWNS }, Town: { __resolveReference: among(TOWNS) } },
    ),
    memorySubgraph(
      'halls',
      `type Query { halls: [Hall] }
       type Hall @key(fields: "code") { code: ID!  floors: Int  town: Town }
       type Town @key(fields: "id", resolvable: false) { id: ID! }`,
      { Query: { halls: () => [...HALLS, null] }, Hall: { __resolveReference: among(HALLS) } },
    ),
    memorySubgraph('census', `type Town @key(fields: "id") { id: ID!  people: Int }`, {
      Town: {
        __resolveReference: among([
          { id: 't1', people: 900 },
          { id: 't3', people: 70 },
        ]),
      },
    }),
  ],
  operations: {
    'a field of another owner is asked of that owner by the key': {
      asks: '{ town(id: "t1") { name people } }',
      answers: { town: { name: 'Đông', people: 900 } },
      asked: ['towns', 'census'],
    },
    'the key itself is asked of nobody else': {
      asks: '{ town(id: "t1") { id hall { code } } }',
      answers: { town: { id: 't1', hall: { code: 'h1' } } },
      asked: ['towns'],
    },
    'a list of entities is one request of each further owner': {
      asks: '{ towns { id people } }',
      answers: {
        towns: [
          { id: 't1', people: 900 },
          { id: 't2', people: null },
          { id: 't3', people: 70 },
        ],
      },
      asked: ['towns', 'census'],
    },
    'a chain of owners is followed to its end and back': {
      asks: '{ town(id: "t1") { hall { floors town { name people hall { floors } } } } }',
      answers: { town: { hall: { floors: 2, town: { name: 'Đông', people: 900, hall: { floors: 2 } } } } },
    },
    'a reference whose record is missing keeps its key and has nothing else': {
      asks: '{ town(id: "t3") { hall { code floors town { name } } } }',
      answers: { town: { hall: { code: 'h3', floors: null, town: null } } },
    },
    'a reference that is null asks nobody': {
      asks: '{ town(id: "t2") { hall { floors } } }',
      answers: { town: { hall: null } },
      asked: ['towns'],
    },
    'a root field that finds nothing is null and asks nobody further': {
      asks: '{ town(id: "t9") { name people hall { floors } } }',
      answers: { town: null },
      asked: ['towns'],
    },
    'nulls in a list of entities stay at their places': {
      asks: '{ halls { town { name people } } }',
      answers: { halls: [{ town: { name: 'Đông', people: 900 } }, { town: null }, null] },
    },
    'fields stand in the order of the client, whoever answers them': {
      asks: '{ town(id: "t1") { people hall { town { people name } floors } name id } }',
      answers: {
        town: {
          people: 900,
          hall: { town: { people: 900, name: 'Đông' }, floors: 2 },
          name: 'Đông',
          id: 't1',
        },
      },
    },
  },
});
