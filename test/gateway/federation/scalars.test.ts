import { among, federationSuite } from '../../support/federation-suite.ts';
import { memorySubgraph } from '../../support/memory-subgraph.ts';

const FORMS = [
  {
    id: '1',
    body: { a: [1, { b: null }], é: 'x' },
    size: 1.5,
    flag: false,
    count: 0,
    text: '"\\\u2028\n',
    big: 9_007_199_254_740_991,
  },
  { id: '2', body: [], size: 0, flag: true, count: -3, text: '', big: null },
  { id: '3', body: 'just text', size: 1e300, flag: null, count: null, text: null, big: -1 },
];
const tell = (_root: unknown, given: object): string => JSON.stringify(given);

federationSuite('scalars of every kind', {
  subgraphs: [
    memorySubgraph(
      'forms',
      `type Query { forms: [Form!]  told(json: Json, list: [Json!], day: Day): String  echo(json: Json): Json }
       scalar Json
       scalar Day
       type Form @key(fields: "id") { id: ID!  body: Json  size: Float  flag: Boolean  count: Int  text: String  big: Big }
       scalar Big`,
      {
        Query: {
          forms: () => FORMS,
          told: tell,
          echo: (_root: unknown, { json }: { json: unknown }) => json,
        },
      },
    ),
    memorySubgraph(
      'readers',
      `scalar Json
       type Form @key(fields: "id") {
         id: ID!  body: Json @external  flag: Boolean @external  text: String @external
         read: Json @requires(fields: "body flag text")
         copy: [[Json]]
       }`,
      {
        Form: {
          __resolveReference: among(FORMS.map(({ id }) => ({ id }))),
          read: ({ body, flag, text }: { body: unknown; flag: unknown; text: unknown }) => ({
            body,
            flag,
            text,
          }),
          copy: ({ id }: { id: string }) => [[{ id }, null, [id]], [], null],
        },
      },
    ),
  ],
  operations: {
    'an object as a scalar is passed on as it is, whatever its members are called': {
      asks: '{ forms { body } }',
      answers: { forms: [{ body: { a: [1, { b: null }], é: 'x' } }, { body: [] }, { body: 'just text' }] },
    },
    'false, zero and the empty text are values': {
      asks: '{ forms { flag count text size } }',
      answers: {
        forms: [
          { flag: false, count: 0, text: '"\\\u2028\n', size: 1.5 },
          { flag: true, count: -3, text: '', size: 0 },
          { flag: null, count: null, text: null, size: 1e300 },
        ],
      },
    },
    'an object as a scalar is required as it is': {
      asks: '{ forms { read } }',
      answers: {
        forms: [
          { read: { body: { a: [1, { b: null }], é: 'x' }, flag: false, text: '"\\\u2028\n' } },
          { read: { body: [], flag: true, text: '' } },
          { read: { body: 'just text', flag: null, text: null } },
        ],
      },
    },
    'lists of lists of scalars keep their shape': {
      asks: '{ forms { copy } }',
      answers: { forms: ['1', '2', '3'].map((id) => ({ copy: [[{ id }, null, [id]], [], null] })) },
    },
    'a large whole number keeps its digits': {
      asks: '{ forms { big } }',
      answers: { forms: [{ big: 9_007_199_254_740_991 }, { big: null }, { big: -1 }] },
    },
    'an object of literals becomes the scalar’s value': {
      asks: '{ told(json: { a: [1, 2.5, "x", true, null], b: { c: ENUM } }) }',
      answers: { told: '{"json":{"a":[1,2.5,"x",true,null],"b":{"c":"ENUM"}}}' },
    },
    'an object of literals may hold variables': {
      asks: 'query ($x: Json, $y: String) { told(json: { a: $x, b: [$y] }) }',
      variables: { x: { deep: [1] }, y: 'why' },
      answers: { told: '{"json":{"a":{"deep":[1]},"b":["why"]}}' },
    },
    'a variable that is an object goes through and back': {
      asks: 'query ($json: Json) { echo(json: $json) again: echo(json: $json) }',
      variables: { json: { __typename: 'Form', id: [1, null], 'a b': {} } },
      answers: {
        echo: { __typename: 'Form', id: [1, null], 'a b': {} },
        again: { __typename: 'Form', id: [1, null], 'a b': {} },
      },
    },
    'a list of scalars takes a single one for a list of one': {
      asks: '{ told(list: { one: 1 }) }',
      answers: { told: '{"list":[{"one":1}]}' },
    },
  },
});
