import { among, federationSuite } from '../../support/federation-suite.ts';
import { memorySubgraph } from '../../support/memory-subgraph.ts';

const IDS = ['p1', 'p2', 'p3'].map((id) => ({ id }));
const PARCELS = [
  { id: 'p1', weight: 3, size: { length: 2, width: 4 }, code: 'VN' },
  { id: 'p2', weight: null, size: null, code: 'LA' },
];
interface Required {
  readonly id: string;
  readonly weight: number | null;
  readonly cost: number | null;
  readonly label: string | null;
  readonly size: { readonly length: number; readonly width: number | null } | null;
}

federationSuite('fields that need fields of other owners', {
  subgraphs: [
    memorySubgraph(
      'post',
      `type Query { parcels: [Parcel!] }
       type Parcel @key(fields: "id") { id: ID!  weight: Int  size: Size  code: String }
       type Size @shareable { length: Int!  width: Int }`,
      { Query: { parcels: () => PARCELS } },
    ),
    memorySubgraph(
      'fees',
      `type Parcel @key(fields: "id") {
         id: ID!  weight: Int @external  size: Size @external
         cost(times: Int! = 1): Int @requires(fields: "weight")
         area: Int @requires(fields: "size { length width }")
         both: String @requires(fields: "weight size { length }")
       }
       type Size @shareable { length: Int!  width: Int }`,
      {
        Parcel: {
          __resolveReference: among(IDS),
          cost: ({ weight }: Required, { times }: { times: number }) =>
            weight === null ? null : weight * 100 * times,
          area: ({ size }: Required) => (size === null ? null : size.length * (size.width ?? 0)),
          both: ({ weight, size }: Required) => `${weight} and ${size?.length ?? 'none'}`,
        },
      },
    ),
    memorySubgraph(
      'labels',
      `type Parcel @key(fields: "id") {
         id: ID!  cost(times: Int! = 1): Int @external
         label: String @requires(fields: "cost(times: 2)")
       }`,
      {
        Parcel: { __resolveReference: among(IDS), label: ({ cost, id }: Required) => `${id} costs ${cost}` },
      },
    ),
    memorySubgraph(
      'insurance',
      `type Parcel @key(fields: "id") {
         id: ID!  label: String @external  weight: Int @external
         policy: String @requires(fields: "label weight")
       }`,
      {
        Parcel: {
          __resolveReference: among(IDS),
          policy: ({ label, weight }: Required) => `[${label}] ${weight}`,
        },
      },
    ),
  ],
  operations: {
    'what is required is fetched for it though the client does not ask': {
      asks: '{ parcels { cost } }',
      answers: { parcels: [{ cost: 300 }, { cost: null }] },
      asked: ['fees', 'post'],
    },
    'members of a value object are required by a selection': {
      asks: '{ parcels { area size { width } } }',
      answers: {
        parcels: [
          { area: 8, size: { width: 4 } },
          { area: null, size: null },
        ],
      },
    },
    'two required selections go in one request': {
      asks: '{ parcels { both area cost } }',
      answers: {
        parcels: [
          { both: '3 and 2', area: 8, cost: 300 },
          { both: 'null and none', area: null, cost: null },
        ],
      },
    },
    'a required field with an argument is fetched with that argument': {
      asks: '{ parcels { label } }',
      answers: { parcels: [{ label: 'p1 costs 600' }, { label: 'p2 costs null' }] },
      asked: ['fees', 'labels', 'post'],
    },
    'the client may ask for the same field with another argument': {
      asks: '{ parcels { cost(times: 5) label usual: cost } }',
      answers: {
        parcels: [
          { cost: 1500, label: 'p1 costs 600', usual: 300 },
          { cost: null, label: 'p2 costs null', usual: null },
        ],
      },
    },
    'what is required may itself require, over several owners': {
      asks: '{ parcels { policy } }',
      answers: { parcels: [{ policy: '[p1 costs 600] 3' }, { policy: '[p2 costs null] null' }] },
      asked: ['fees', 'insurance', 'labels', 'post'],
    },
    'the whole chain and each of its links are answered together': {
      asks: '{ parcels { policy label cost weight } }',
      answers: {
        parcels: [
          { policy: '[p1 costs 600] 3', label: 'p1 costs 600', cost: 300, weight: 3 },
          { policy: '[p2 costs null] null', label: 'p2 costs null', cost: null, weight: null },
        ],
      },
    },
    'an alias equal to a required field gives that field no other value': {
      asks: '{ parcels { weight: code size: code cost: area label: cost policy } }',
      answers: {
        parcels: [
          { weight: 'VN', size: 'VN', cost: 8, label: 300, policy: '[p1 costs 600] 3' },
          { weight: 'LA', size: 'LA', cost: null, label: null, policy: '[p2 costs null] null' },
        ],
      },
    },
    'a variable in the client’s argument does not reach the required one': {
      asks: 'query ($n: Int!) { parcels { cost(times: $n) label } }',
      variables: { n: 7 },
      answers: {
        parcels: [
          { cost: 2100, label: 'p1 costs 600' },
          { cost: null, label: 'p2 costs null' },
        ],
      },
    },
  },
});
