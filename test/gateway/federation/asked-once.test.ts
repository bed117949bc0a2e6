import { among, federationSuite } from '../../support/federation-suite.ts';
import { memorySubgraph } from '../../support/memory-subgraph.ts';

const unit = (code: string) => ({ code });
const CASES = [
  {
    id: '1',
    sent: unit('u1'),
    kept: unit('u2'),
    also: [unit('u1'), unit('u2'), unit('u1')],
    next: { id: '2' },
  },
  { id: '2', sent: unit('u1'), kept: null, also: [], next: { id: '1' } },
];
const UNITS = ['u1', 'u2', 'u3'].map((code) => ({
  code,
  name: `Unit ${code}`,
  above: code === 'u3' ? null : unit('u3'),
}));

federationSuite('how often an owner is asked', {
  subgraphs: [
    memorySubgraph(
      'cases',
      `type Query { cases: [Case!]  case(id: ID!): Case }
       type Case @key(fields: "id") { id: ID!  sent: Unit  kept: Unit  also: [Unit!]  next: Case }
       type Unit @key(fields: "code", resolvable: false) { code: ID! }`,
      {
        Query: { cases: () => CASES, case: (_root: unknown, { id }: { id: string }) => among(CASES)({ id }) },
        Case: {
          __resolveReference: among(CASES),
          next: ({ next }: { next: { id: string } }) => among(CASES)(next),
        },
      },
    ),
    memorySubgraph('units', `type Unit @key(fields: "code") { code: ID!  name: String  above: Unit }`, {
      Unit: {
        __resolveReference: among(UNITS),
        above: ({ above }: { above: { code: string } | null }) => above && among(UNITS)(above),
      },
    }),
    memorySubgraph(
      'heads',
      `type Unit @key(fields: "code") { code: ID!  head: String }
       type Case @key(fields: "id") { id: ID!  handler: String }`,
      {
        Unit: { __resolveReference: among(UNITS.map(({ code }) => ({ code, head: `Head ${code}` }))) },
        Case: { __resolveReference: among(CASES.map(({ id }) => ({ id, handler: `Handler ${id}` }))) },
      },
    ),
  ],
  operations: {
    'the same entity on several ways is one request': {
      asks: '{ case(id: "1") { sent { name } kept { name } also { name } } }',
      answers: {
        case: {
          sent: { name: 'Unit u1' },
          kept: { name: 'Unit u2' },
          also: [{ name: 'Unit u1' }, { name: 'Unit u2' }, { name: 'Unit u1' }],
        },
      },
      asked: ['cases', 'units'],
    },
    'entities of two types from one owner on one level are one request': {
      asks: '{ case(id: "1") { handler sent { head } } }',
      answers: { case: { handler: 'Handler 1', sent: { head: 'Head u1' } } },
      asked: ['cases', 'heads'],
    },
    'owners that do not wait for each other are asked side by side': {
      asks: '{ case(id: "1") { sent { name head } handler } }',
      answers: { case: { sent: { name: 'Unit u1', head: 'Head u1' }, handler: 'Handler 1' } },
      asked: ['cases', 'heads', 'units'],
    },
    'different selections of one entity stay apart in the answer': {
      asks: '{ case(id: "1") { sent { name } also { code above { name } } } }',
      answers: {
        case: {
          sent: { name: 'Unit u1' },
          also: ['u1', 'u2', 'u1'].map((code) => ({ code, above: { name: 'Unit u3' } })),
        },
      },
    },
    'lists and roots that lead to one entity share its answer': {
      asks: '{ cases { sent { head } } a: case(id: "1") { sent { head } } b: case(id: "2") { sent { head } kept { head } } }',
      answers: {
        cases: [{ sent: { head: 'Head u1' } }, { sent: { head: 'Head u1' } }],
        a: { sent: { head: 'Head u1' } },
        b: { sent: { head: 'Head u1' }, kept: null },
      },
    },
    'a way round comes back to the first entity': {
      asks: '{ case(id: "1") { next { next { id handler next { handler } } } } }',
      answers: {
        case: { next: { next: { id: '1', handler: 'Handler 1', next: { handler: 'Handler 2' } } } },
      },
      asked: ['cases', 'heads'],
    },
    'a list without entities asks no further owner': {
      asks: '{ case(id: "2") { also { name head } kept { name } } }',
      answers: { case: { also: [], kept: null } },
      asked: ['cases'],
    },
    'what one owner can answer whole is not asked of another': {
      asks: '{ cases { id sent { code } next { id } } }',
      answers: {
        cases: [
          { id: '1', sent: { code: 'u1' }, next: { id: '2' } },
          { id: '2', sent: { code: 'u1' }, next: { id: '1' } },
        ],
      },
      asked: ['cases'],
    },
  },
});
