import { among, federationSuite } from '../../support/federation-suite.ts';
import { memorySubgraph } from '../../support/memory-subgraph.ts';

const CASES = [
  { id: '1', weight: 3, title: 'một', next: { id: '2' } },
  { id: '2', weight: 5, title: 'hai', next: null },
];
const BOOLEANS = 'query ($yes: Boolean!, $no: Boolean!)';
const yesNo = { yes: true, no: false };

federationSuite('@include and @skip across owners', {
  subgraphs: [
    memorySubgraph(
      'cases',
      `type Query { case: Case  cases: [Case!]!  mark: String! }
       type Mutation { close(id: ID!): Case }
       type Case @key(fields: "id") { id: ID!  weight: Int  title: String  next: Case }`,
      {
        Query: { case: () => CASES[0], cases: () => CASES, mark: () => 'cases' },
        Mutation: { close: (_root: unknown, { id }: { id: string }) => among(CASES)({ id }) },
        Case: {
          __resolveReference: among(CASES),
          next: ({ next }: { next: { id: string } | null }) => next && among(CASES)(next),
        },
      },
    ),
    memorySubgraph(
      'fees',
      `type Query { tariff: String }
       type Case @key(fields: "id") { id: ID!  weight: Int @external  cost: Int @requires(fields: "weight")  paid: Boolean }`,
      {
        Query: { tariff: () => 'low' },
        Case: {
          __resolveReference: among(CASES.map(({ id }) => ({ id, paid: id === '1' }))),
          cost: ({ weight }: { weight: number }) => weight * 10,
        },
      },
    ),
  ],
  operations: {
    'a field of another owner that is left out asks nobody': {
      asks: `${BOOLEANS} { case { title paid @include(if: $no) cost @skip(if: $yes) } }`,
      variables: yesNo,
      answers: { case: { title: 'một' } },
      asked: ['cases'],
    },
    'a field that is left out is still required by another': {
      asks: `query ($no: Boolean!) { case { weight @include(if: $no) cost } }`,
      variables: yesNo,
      answers: { case: { cost: 30 } },
    },
    'a key that is left out still leads to the other owner': {
      asks: `query ($yes: Boolean!) { cases { id @skip(if: $yes) paid } }`,
      variables: yesNo,
      answers: { cases: [{ paid: true }, { paid: false }] },
    },
    'the same field under contradictory conditions is answered when one of them holds': {
      asks: 'query ($a: Boolean!) { case { title @include(if: $a) title @skip(if: $a) } }',
      variables: { a: false },
      answers: { case: { title: 'một' } },
    },
    'contradictory conditions on one field leave it out whatever the value': {
      asks: 'query ($a: Boolean!) { case { id title @include(if: $a) @skip(if: $a) } }',
      variables: { a: true },
      answers: { case: { id: '1' } },
    },
    'contradictory selections of one object keep their own members': {
      asks: 'query ($a: Boolean!) { case { next @include(if: $a) { title } next @skip(if: $a) { paid } } }',
      variables: { a: false },
      answers: { case: { next: { paid: false } } },
    },
    'a fragment left out takes its owner’s request with it': {
      asks: `query ($no: Boolean!) { case { id ...F @include(if: $no) } } fragment F on Case { paid cost }`,
      variables: yesNo,
      answers: { case: { id: '1' } },
      asked: ['cases'],
    },
    'fragments inside each other count when all of them do': {
      asks: `${BOOLEANS} { case { ... @include(if: $yes) { paid ... @include(if: $no) { cost } ...G @skip(if: $no) } } } fragment G on Case { next { cost } }`,
      variables: yesNo,
      answers: { case: { paid: true, next: { cost: 50 } } },
    },
    'a root field of each owner may be left out': {
      asks: `${BOOLEANS} { tariff @include(if: $no) mark @skip(if: $yes) case @include(if: $yes) { id } }`,
      variables: yesNo,
      answers: { case: { id: '1' } },
      asked: ['cases'],
    },
    'nothing that counts is an empty object and no request': {
      asks: `${BOOLEANS} { tariff @include(if: $no) ...R @skip(if: $yes) } fragment R on Query { mark }`,
      variables: yesNo,
      answers: {},
      asked: [],
    },
    'literals decide like variables': {
      asks: '{ case { paid @include(if: false) cost @skip(if: false) title @skip(if: true) } tariff @include(if: true) }',
      answers: { case: { cost: 30 }, tariff: 'low' },
    },
    'a mutation that is left out is not run': {
      asks: `mutation ($no: Boolean!) { a: close(id: "1") @include(if: $no) { paid } b: close(id: "2") { paid id @include(if: $no) } }`,
      variables: yesNo,
      answers: { b: { paid: false } },
    },
    'an empty selection of an entity is an empty object': {
      asks: `query ($no: Boolean!) { cases { paid @include(if: $no) } }`,
      variables: yesNo,
      answers: { cases: [{}, {}] },
      asked: ['cases'],
    },
  },
});
