import { among, federationSuite } from '../../support/federation-suite.ts';
import { memorySubgraph } from '../../support/memory-subgraph.ts';

const UNITS = [
  { code: '0', name: 'Tỉnh', above: null, below: ['1', '2'] },
  { code: '1', name: 'Xã Một', above: '0', below: ['3'] },
  { code: '2', name: 'Xã Hai', above: '0', below: [] },
  { code: '3', name: 'Thôn', above: '1', below: [] },
];
type Unit = (typeof UNITS)[number];
const unitOf = (code: string | null): Unit | null => UNITS.find((unit) => unit.code === code) ?? null;
const deep = (levels: number, field: string, leaf: string): string =>
  levels === 0 ? leaf : `${field} { ${deep(levels - 1, field, leaf)} }`;
const wrapped = (levels: number, field: string, leaf: unknown): unknown =>
  levels === 0 ? leaf : { [field]: wrapped(levels - 1, field, leaf) };

federationSuite('types that refer to themselves', {
  subgraphs: [
    memorySubgraph(
      'units',
      `type Query { unit(code: ID!): Unit  spot: Spot }
       type Unit @key(fields: "code") { code: ID!  name: String  above: Unit  below: [Unit!]!  self: Unit! }
       type Spot @shareable { spot: Spot  unit: Unit }`,
      {
        Query: {
          unit: (_root: unknown, { code }: { code: string }) => unitOf(code),
          spot: () => ({ unit: unitOf('3') }),
        },
        Unit: {
          __resolveReference: among(UNITS),
          above: ({ above }: Unit) => unitOf(above),
          below: ({ below }: Unit) => below.map(unitOf),
          self: (unit: Unit) => unit,
        },
        Spot: { spot: ({ unit }: { unit: Unit }) => ({ unit: unitOf(unit.above) }) },
      },
    ),
    memorySubgraph('heads', `type Unit @key(fields: "code") { code: ID!  head: String  deputy: Unit }`, {
      Unit: {
        __resolveReference: among(UNITS.map(({ code }) => ({ code, head: `Head ${code}` }))),
        deputy: ({ code }: Unit) => (code === '0' ? null : { code: '0', head: 'Head 0' }),
      },
    }),
  ],
  operations: {
    'are followed upwards to the end': {
      asks: '{ unit(code: "3") { name above { name above { name above { name } } } } }',
      answers: { unit: { name: 'Thôn', above: { name: 'Xã Một', above: { name: 'Tỉnh', above: null } } } },
      asked: ['units'],
    },
    'take another owner’s fields at each level': {
      asks: '{ unit(code: "0") { head below { head below { head below { head } } } } }',
      answers: {
        unit: {
          head: 'Head 0',
          below: [
            { head: 'Head 1', below: [{ head: 'Head 3', below: [] }] },
            { head: 'Head 2', below: [] },
          ],
        },
      },
    },
    'may be followed to and fro': {
      asks: '{ unit(code: "1") { below { above { below { above { name head } } } } } }',
      answers: { unit: { below: [{ above: { below: [{ above: { name: 'Xã Một', head: 'Head 1' } }] } }] } },
    },
    'through the other owner and back are the same units': {
      asks: '{ unit(code: "3") { deputy { name below { name deputy { head name } } } } }',
      answers: {
        unit: {
          deputy: {
            name: 'Tỉnh',
            below: [
              { name: 'Xã Một', deputy: { head: 'Head 0', name: 'Tỉnh' } },
              { name: 'Xã Hai', deputy: { head: 'Head 0', name: 'Tỉnh' } },
            ],
          },
        },
      },
    },
    'may be nested deep, and end at another owner': {
      asks: `{ unit(code: "2") { ${deep(16, 'self', 'name head')} } }`,
      answers: { unit: wrapped(16, 'self', { name: 'Xã Hai', head: 'Head 2' }) },
    },
    'in value types lead on to entities': {
      asks: '{ spot { unit { head } spot { unit { head } spot { spot { unit { name } } } } } }',
      answers: {
        spot: {
          unit: { head: 'Head 3' },
          spot: { unit: { head: 'Head 1' }, spot: { spot: { unit: null } } },
        },
      },
    },
    'in fragments on themselves are inlined at each level': {
      asks: '{ unit(code: "3") { ...A above { ...A above { ...A } } } } fragment A on Unit { code ...B } fragment B on Unit { head self { name } }',
      answers: {
        unit: {
          code: '3',
          head: 'Head 3',
          self: { name: 'Thôn' },
          above: {
            code: '1',
            head: 'Head 1',
            self: { name: 'Xã Một' },
            above: { code: '0', head: 'Head 0', self: { name: 'Tỉnh' } },
          },
        },
      },
    },
  },
});
