import { among, federationSuite } from '../../support/federation-suite.ts';
import { memorySubgraph } from '../../support/memory-subgraph.ts';

const zone = (number: number, town: string) => ({ number, town: { id: town } });
const PLOTS = [
  { sheet: 1, zone: zone(7, 't1'), owner: 'An' },
  { sheet: 1, zone: zone(8, 't1'), owner: 'Bình' },
  { sheet: 1, zone: zone(7, 't2'), owner: 'Chi' },
];
const TAXES = [
  { sheet: 1, zone: zone(7, 't1'), tax: 10 },
  { sheet: 1, zone: zone(8, 't1'), tax: 20 },
  { sheet: 1, zone: zone(7, 't2'), tax: 30 },
];
const BUNDLES = [
  { papers: [{ id: 'a' }, { id: 'b' }], tags: ['x', 'y'], pages: 12 },
  { papers: [{ id: 'b' }, { id: 'a' }], tags: ['y', 'x'], pages: 21 },
  { papers: [], tags: [], pages: 0 },
];
const WEIGHTS = [
  { papers: [{ id: 'a' }, { id: 'b' }], grams: 120 },
  { papers: [{ id: 'b' }, { id: 'a' }], grams: 210 },
  { papers: [], grams: 1 },
];
const COLOURS = [
  { tags: ['x', 'y'], colour: 'red' },
  { tags: ['y', 'x'], colour: 'blue' },
];

federationSuite('keys of several parts', {
  subgraphs: [
    memorySubgraph(
      'land',
      `type Query { plots: [Plot!]  bundles: [Bundle!] }
       type Plot @key(fields: "sheet zone { number town { id } }") { sheet: Int!  zone: Zone!  owner: String }
       type Zone @shareable { number: Int!  town: Town! }
       type Town @shareable { id: ID! }
       type Bundle @key(fields: "papers { id }") @key(fields: "tags") { papers: [Paper!]!  tags: [String!]!  pages: Int }
       type Paper @shareable { id: ID! }`,
      { Query: { plots: () => PLOTS, bundles: () => BUNDLES } },
    ),
    memorySubgraph(
      'taxes',
      `type Plot @key(fields: "zone { town { id } number } sheet") { sheet: Int!  zone: Zone!  tax: Int }
       type Zone @shareable { number: Int!  town: Town! }
       type Town @shareable { id: ID! }
       type Bundle @key(fields: "papers { id }") { papers: [Paper!]!  grams: Int }
       type Paper @shareable { id: ID! }`,
      { Plot: { __resolveReference: among(TAXES) }, Bundle: { __resolveReference: among(WEIGHTS) } },
    ),
    memorySubgraph('shelves', `type Bundle @key(fields: "tags") { tags: [String!]!  colour: String }`, {
      Bundle: { __resolveReference: among(COLOURS) },
    }),
  ],
  operations: {
    'a key with nested objects tells records apart by every part of it': {
      asks: '{ plots { owner tax } }',
      answers: {
        plots: [
          { owner: 'An', tax: 10 },
          { owner: 'Bình', tax: 20 },
          { owner: 'Chi', tax: 30 },
        ],
      },
    },
    'parts of a key that the client asks for stand once and as it named them': {
      asks: '{ plots { place: zone { no: number } tax zone { town { id } } } }',
      answers: {
        plots: [
          { place: { no: 7 }, tax: 10, zone: { town: { id: 't1' } } },
          { place: { no: 8 }, tax: 20, zone: { town: { id: 't1' } } },
          { place: { no: 7 }, tax: 30, zone: { town: { id: 't2' } } },
        ],
      },
    },
    'a part of a key under the name of another part changes nothing': {
      asks: '{ plots { sheet: owner zone { number: town { id: __typename } } tax } }',
      answers: {
        plots: [
          { sheet: 'An', zone: { number: { id: 'Town' } }, tax: 10 },
          { sheet: 'Bình', zone: { number: { id: 'Town' } }, tax: 20 },
          { sheet: 'Chi', zone: { number: { id: 'Town' } }, tax: 30 },
        ],
      },
    },
    'a list of objects is a key, in its order': {
      asks: '{ bundles { pages grams } }',
      answers: {
        bundles: [
          { pages: 12, grams: 120 },
          { pages: 21, grams: 210 },
          { pages: 0, grams: 1 },
        ],
      },
    },
    'a list of texts is a key, in its order': {
      asks: '{ bundles { colour } }',
      answers: { bundles: [{ colour: 'red' }, { colour: 'blue' }, { colour: null }] },
    },
    'two lists as keys lead to two owners': {
      asks: '{ bundles { colour grams tags papers { id } } }',
      answers: {
        bundles: [
          { colour: 'red', grams: 120, tags: ['x', 'y'], papers: [{ id: 'a' }, { id: 'b' }] },
          { colour: 'blue', grams: 210, tags: ['y', 'x'], papers: [{ id: 'b' }, { id: 'a' }] },
          { colour: null, grams: 1, tags: [], papers: [] },
        ],
      },
      asked: ['land', 'shelves', 'taxes'],
    },
  },
});
