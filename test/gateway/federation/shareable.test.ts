import { among, federationSuite } from '../../support/federation-suite.ts';
import { memorySubgraph } from '../../support/memory-subgraph.ts';

const TOWNS = [
  { id: '1', name: 'Đông', place: { lat: 1, long: 2 } },
  { id: '2', name: 'Tây', place: null },
];

federationSuite('fields and types that several owners share', {
  subgraphs: [
    memorySubgraph(
      'north',
      `type Query { town: Town @shareable  about: About! @shareable  north: String  version: Int @shareable }
       type Town @key(fields: "id") { id: ID!  name: String @shareable  place: Place @shareable }
       type Place @shareable { lat: Float  long: Float }
       type About @shareable { title: String  north: Detail }
       type Detail @shareable { text: String  author: String }`,
      {
        Query: {
          town: () => TOWNS[0],
          about: () => ({ title: 'Both', north: { text: 'N' } }),
          north: () => 'north',
          version: () => 1,
        },
        Town: { __resolveReference: among(TOWNS) },
      },
    ),
    memorySubgraph(
      'south',
      `type Query { town: Town @shareable  about: About! @shareable  south: String  version: Int @shareable  towns: [Town!] }
       type Town @key(fields: "id") { id: ID!  name: String @shareable  place: Place @shareable  people: Int }
       type Place @shareable { lat: Float  long: Float }
       type About @shareable { title: String  south: Detail }
       type Detail @shareable { text: String  author: String }`,
      {
        Query: {
          town: () => ({ ...TOWNS[0], people: 9 }),
          about: () => ({ title: 'Both', south: { text: 'S', author: 'me' } }),
          south: () => 'south',
          version: () => 1,
          towns: () => TOWNS.map((town) => ({ ...town, people: Number(town.id) * 9 })),
        },
        Town: {
          __resolveReference: ({ id }: { id: string }) => ({
            ...among(TOWNS)({ id }),
            people: Number(id) * 9,
          }),
        },
      },
    ),
  ],
  operations: {
    'a root field of two owners is asked of one of them': {
      asks: '{ version }',
      answers: { version: 1 },
    },
    'a shared entity is taken from the owner that has the other fields too': {
      asks: '{ town { name people } }',
      answers: { town: { name: 'Đông', people: 9 } },
      asked: ['south'],
    },
    'a shared root value that each owner knows half of is put together': {
      asks: '{ about { title north { text } south { text author } } }',
      answers: { about: { title: 'Both', north: { text: 'N' }, south: { text: 'S', author: 'me' } } },
      asked: ['north', 'south'],
    },
    'one half of a shared root value asks one owner alone': {
      asks: '{ about { south { author } title } }',
      answers: { about: { south: { author: 'me' }, title: 'Both' } },
      asked: ['south'],
    },
    'fields of both owners and a shared one are answered in their order': {
      asks: '{ south version north a: version }',
      answers: { south: 'south', version: 1, north: 'north', a: 1 },
      asked: ['north', 'south'],
    },
    'a shared value inside a list of entities needs no second request': {
      asks: '{ towns { name place { long } people } }',
      answers: {
        towns: [
          { name: 'Đông', place: { long: 2 }, people: 9 },
          { name: 'Tây', place: null, people: 18 },
        ],
      },
      asked: ['south'],
    },
    'a half of a shared value under an alias of the other half is its own': {
      asks: '{ north: about { south: north { text } north: south { author } } south: about { title } }',
      answers: { north: { south: { text: 'N' }, north: { author: 'me' } }, south: { title: 'Both' } },
    },
  },
});
