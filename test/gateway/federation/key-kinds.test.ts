import { among, federationSuite } from '../../support/federation-suite.ts';
import { memorySubgraph } from '../../support/memory-subgraph.ts';

// ids that are numbers in one owner's database and texts in another's
const ROOMS = [
  { floor: 0, wing: 'EAST', open: true, area: 1.5, id: 7 },
  { floor: -1, wing: 'WEST', open: false, area: 0, id: 0 },
];
const KEY_TYPES = 'enum Wing { EAST WEST }';

federationSuite('keys of every kind', {
  subgraphs: [
    memorySubgraph(
      'plans',
      `type Query { rooms: [Room!] }
       ${KEY_TYPES}
       type Room @key(fields: "id") @key(fields: "floor wing") @key(fields: "open") @key(fields: "area") @key(fields: "wing") {
         id: ID!  floor: Int!  wing: Wing!  open: Boolean!  area: Float!
       }`,
      { Query: { rooms: () => ROOMS } },
    ),
    memorySubgraph('ids', `type Room @key(fields: "id") { id: ID!  byId: String }`, {
      Room: { __resolveReference: among(ROOMS.map(({ id }) => ({ id: String(id), byId: `id ${id}` }))) },
    }),
    memorySubgraph(
      'places',
      `${KEY_TYPES} type Room @key(fields: "wing floor") { floor: Int!  wing: Wing!  byPlace: String }`,
      {
        Room: {
          __resolveReference: among(
            ROOMS.map(({ floor, wing }) => ({ floor, wing, byPlace: `${floor} ${wing}` })),
          ),
        },
      },
    ),
    memorySubgraph('doors', `type Room @key(fields: "open") { open: Boolean!  byOpen: String }`, {
      Room: { __resolveReference: among(ROOMS.map(({ open }) => ({ open, byOpen: `open ${open}` }))) },
    }),
    memorySubgraph('areas', `type Room @key(fields: "area") { area: Float!  byArea: String }`, {
      Room: { __resolveReference: among(ROOMS.map(({ area }) => ({ area, byArea: `area ${area}` }))) },
    }),
    memorySubgraph('wings', `${KEY_TYPES} type Room @key(fields: "wing") { wing: Wing!  byWing: String }`, {
      Room: { __resolveReference: among(ROOMS.map(({ wing }) => ({ wing, byWing: `wing ${wing}` }))) },
    }),
  ],
  operations: {
    'an ID that its owner holds as a number is the key as a text too': {
      asks: '{ rooms { id byId } }',
      answers: {
        rooms: [
          { id: '7', byId: 'id 7' },
          { id: '0', byId: 'id 0' },
        ],
      },
    },
    'a number, also zero or less, is a key beside an enum': {
      asks: '{ rooms { byPlace } }',
      answers: { rooms: [{ byPlace: '0 EAST' }, { byPlace: '-1 WEST' }] },
    },
    'a yes or no is a key, and no is a value': {
      asks: '{ rooms { byOpen } }',
      answers: { rooms: [{ byOpen: 'open true' }, { byOpen: 'open false' }] },
    },
    'a number with a fraction is a key, and so is zero': {
      asks: '{ rooms { byArea } }',
      answers: { rooms: [{ byArea: 'area 1.5' }, { byArea: 'area 0' }] },
    },
    'an enum is a key by itself': {
      asks: '{ rooms { byWing wing } }',
      answers: {
        rooms: [
          { byWing: 'wing EAST', wing: 'EAST' },
          { byWing: 'wing WEST', wing: 'WEST' },
        ],
      },
    },
    'all kinds are asked of their owners in one answer': {
      asks: '{ rooms { byWing byArea byOpen byPlace byId } }',
      answers: {
        rooms: [
          { byWing: 'wing EAST', byArea: 'area 1.5', byOpen: 'open true', byPlace: '0 EAST', byId: 'id 7' },
          { byWing: 'wing WEST', byArea: 'area 0', byOpen: 'open false', byPlace: '-1 WEST', byId: 'id 0' },
        ],
      },
      asked: ['areas', 'doors', 'ids', 'places', 'plans', 'wings'],
    },
  },
});
