import { among, federationSuite, refuses } from '../../support/federation-suite.ts';
import { memorySubgraph } from '../../support/memory-subgraph.ts';

const PLACES = [
  { __typename: 'Hall', id: 'h', name: 'Trụ sở', floors: 2 },
  { __typename: 'Yard', id: 'y', name: 'Sân', trees: 9 },
];
const VISITS = [
  { id: 'h', visits: 100, last: { place: { id: 'y' } } },
  { id: 'y', visits: 7, last: null },
];
type Visited = { readonly id: string; readonly visits: number; readonly name: string };

// The key of the object is not resolvable in `maps`: it only refers. `crowds` needs what another such object knows.
federationSuite('interface objects that refer to and need each other', {
  subgraphs: [
    memorySubgraph(
      'atlas',
      `type Query { places: [Place!]  hall: Hall }
       interface Place @key(fields: "id") { id: ID!  name: String! }
       type Hall implements Place @key(fields: "id") { id: ID!  name: String!  floors: Int }
       type Yard implements Place @key(fields: "id") { id: ID!  name: String!  trees: Int }`,
      {
        Query: { places: () => PLACES, hall: () => PLACES[0] },
        Place: { __resolveReference: among(PLACES) },
        Hall: { __resolveReference: among(PLACES) },
        Yard: { __resolveReference: among(PLACES) },
      },
    ),
    memorySubgraph(
      'maps',
      `type Query { marked: Place  route: [Place] }
       type Place @key(fields: "id", resolvable: false) @interfaceObject { id: ID! }`,
      {
        Query: { marked: () => ({ id: 'y' }), route: () => [{ id: 'h' }, null, { id: 'gone' }, { id: 'y' }] },
      },
    ),
    memorySubgraph(
      'visits',
      `type Place @key(fields: "id") @interfaceObject { id: ID!  visits: Int  last: Visit  fails: String  must: String! }
       type Visit { place: Place }`,
      {
        Place: { __resolveReference: among(VISITS), fails: refuses, must: refuses },
        Visit: { place: ({ place }: { place: { id: string } }) => among(VISITS)(place) },
      },
    ),
    memorySubgraph(
      'zcrowds',
      `type Place @key(fields: "id") @interfaceObject {
         id: ID!  visits: Int @external  name: String! @external
         crowd: String @requires(fields: "visits name")
       }`,
      {
        Place: {
          __resolveReference: among(VISITS.map(({ id }) => ({ id }))),
          crowd: ({ name, visits }: Visited) => `${name}: ${visits > 50 ? 'đông' : 'vắng'}`,
        },
      },
    ),
  ],
  operations: {
    'a mere reference has the fields of the interface’s owner': {
      asks: '{ marked { name } }',
      answers: { marked: { name: 'Sân' } },
    },
    'a mere reference has its type': {
      asks: '{ marked { __typename id } }',
      answers: { marked: { __typename: 'Yard', id: 'y' } },
    },
    'a mere reference has the fields of another such object': {
      asks: '{ marked { visits } }',
      answers: { marked: { visits: 7 } },
    },
    'a reference to what is not there has no type, and is null with an error': {
      asks: '{ route { id visits } }',
      answers: { route: [{ id: 'h', visits: 100 }, null, null, { id: 'y', visits: 7 }] },
      errors: ['route.2 SUBGRAPH_INVALID'],
    },
    'one such object needs another and the interface': {
      asks: '{ places { crowd } }',
      answers: { places: [{ crowd: 'Trụ sở: đông' }, { crowd: 'Sân: vắng' }] },
    },
    'of one type the field that needs others is answered too': {
      asks: '{ hall { crowd floors visits } }',
      answers: { hall: { crowd: 'Trụ sở: đông', floors: 2, visits: 100 } },
    },
    'a mere reference has the field that needs others': {
      asks: '{ marked { crowd } }',
      answers: { marked: { crowd: 'Sân: vắng' } },
    },
    'a place found through a place has its own fields': {
      asks: '{ places { last { place { name visits } } } }',
      answers: { places: [{ last: { place: { name: 'Sân', visits: 7 } } }, { last: null }] },
    },
    'an error of such an object stands at its field': {
      asks: '{ spots: places { name no: fails } }',
      answers: {
        spots: [
          { name: 'Trụ sở', no: null },
          { name: 'Sân', no: null },
        ],
      },
      errors: ['spots.0.no FORBIDDEN'],
    },
    'a field of it that must be there takes the place with it': {
      asks: '{ hall { name must } marked { id } }',
      answers: { hall: null, marked: { id: 'y' } },
      errors: ['hall.must FORBIDDEN'],
    },
  },
});
