import { among, federationSuite } from '../../support/federation-suite.ts';
import { memorySubgraph } from '../../support/memory-subgraph.ts';

const OLD = [
  {
    __typename: 'Office',
    id: 'o',
    name: 'old name',
    phone: 'old phone',
    hours: 'old hours',
    head: { id: 'h1' },
  },
  { __typename: 'Office', id: 'p', name: 'old p', phone: null, hours: null, head: null },
];
const NEW = [
  { __typename: 'Office', id: 'o', name: 'new name', hours: 'new hours', head: { id: 'h2' } },
  { __typename: 'Office', id: 'p', name: 'new p', hours: null, head: null },
];

federationSuite('a field that moved to another owner', {
  subgraphs: [
    memorySubgraph(
      'old',
      `type Query { offices: [Office!]  places: [Place!]  motto: String }
       interface Place { id: ID!  name: String }
       type Office implements Place @key(fields: "id") {
         id: ID!  name: String  phone: String  hours: String  head: Head
       }
       type Head @key(fields: "id") { id: ID!  office: String }`,
      {
        Query: { offices: () => OLD, places: () => OLD, motto: () => 'old motto' },
        Office: { __resolveReference: among(OLD) },
        Head: { __resolveReference: ({ id }: { id: string }) => ({ id, office: `office of ${id}` }) },
      },
    ),
    memorySubgraph(
      'new',
      `type Query { newest: Office  motto: String @override(from: "old") }
       type Office @key(fields: "id") {
         id: ID!
         name: String @override(from: "old")
         hours: String @override(from: "old")
         head: Head @override(from: "old")
       }
       type Head @key(fields: "id", resolvable: false) { id: ID! }`,
      {
        Query: { newest: () => NEW[0], motto: () => 'new motto' },
        Office: { __resolveReference: among(NEW) },
      },
    ),
    memorySubgraph(
      'signs',
      `type Office @key(fields: "id") { id: ID!  name: String @external  sign: String @requires(fields: "name") }`,
      {
        Office: {
          __resolveReference: among([{ id: 'o' }, { id: 'p' }]),
          sign: ({ name }: { name: string }) => `<${name}>`,
        },
      },
    ),
  ],
  operations: {
    'is answered by the new owner also where the old one is asked first': {
      asks: '{ offices { name phone } }',
      answers: {
        offices: [
          { name: 'new name', phone: 'old phone' },
          { name: 'new p', phone: null },
        ],
      },
      asked: ['new', 'old'],
    },
    'asks the old owner for what stayed there': {
      asks: '{ newest { hours phone } }',
      answers: { newest: { hours: 'new hours', phone: 'old phone' } },
      asked: ['new', 'old'],
    },
    'at the root is asked of the new owner alone': {
      asks: '{ motto }',
      answers: { motto: 'new motto' },
      asked: ['new'],
    },
    'leads to the entities that the new owner names': {
      asks: '{ offices { head { id office } } }',
      answers: { offices: [{ head: { id: 'h2', office: 'office of h2' } }, { head: null }] },
    },
    'of one type of an interface is the new owner’s through the interface too': {
      asks: '{ places { id name ... on Office { hours } } }',
      answers: {
        places: [
          { id: 'o', name: 'new name', hours: 'new hours' },
          { id: 'p', name: 'new p', hours: null },
        ],
      },
    },
    'is required in its new form': {
      asks: '{ offices { sign name: phone } }',
      answers: {
        offices: [
          { sign: '<new name>', name: 'old phone' },
          { sign: '<new p>', name: null },
        ],
      },
    },
  },
});
