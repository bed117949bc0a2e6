import { among, federationSuite, refuses } from '../../support/federation-suite.ts';
import { memorySubgraph } from '../../support/memory-subgraph.ts';

const stop = (id: string) => ({ __typename: 'Stop', id });
const LINES = [
  {
    id: 'l1',
    rows: [[stop('a'), stop('b')], [], null, [null, stop('a')]],
    cube: [[['x'], null], []],
    ends: [stop('a'), stop('z')],
  },
  { id: 'l2', rows: null, cube: null, ends: [] },
];

federationSuite('lists in lists of entities', {
  subgraphs: [
    memorySubgraph(
      'lines',
      `type Query { lines: [Line!]  sets: [[Line!]!]  mixed: [[Place]] }
       type Line @key(fields: "id") { id: ID!  rows: [[Stop]]  cube: [[[String]]]  ends: [Stop!] }
       union Place = Line | Stop
       type Stop @key(fields: "id") { id: ID! }`,
      {
        Query: {
          lines: () => LINES,
          sets: () => [[LINES[1]], [], [LINES[0], LINES[1]]],
          mixed: () => [[stop('a'), { __typename: 'Line', ...LINES[1] }], null, [null]],
        },
        Line: { __resolveReference: among(LINES) },
      },
    ),
    memorySubgraph(
      'stops',
      `type Stop @key(fields: "id") { id: ID!  name: String!  around: [[Stop!]!] }
       type Line @key(fields: "id") { id: ID!  length: Int }`,
      {
        Stop: {
          __resolveReference: among([{ id: 'a' }, { id: 'b' }, { id: 'z' }]),
          name: ({ id }: { id: string }) => (id === 'z' ? refuses() : `Stop ${id}`),
          around: ({ id }: { id: string }) => [[{ id: 'b' }], [{ id }]],
        },
        Line: {
          __resolveReference: among([
            { id: 'l1', length: 11 },
            { id: 'l2', length: 22 },
          ]),
        },
      },
    ),
  ],
  operations: {
    'an entity anywhere in the lists is asked once': {
      asks: '{ lines { rows { id name } } }',
      answers: {
        lines: [
          {
            rows: [
              [
                { id: 'a', name: 'Stop a' },
                { id: 'b', name: 'Stop b' },
              ],
              [],
              null,
              [null, { id: 'a', name: 'Stop a' }],
            ],
          },
          { rows: null },
        ],
      },
      asked: ['lines', 'stops'],
    },
    'lists of lists at the root take further fields': {
      asks: '{ sets { id length } }',
      answers: {
        sets: [
          [{ id: 'l2', length: 22 }],
          [],
          [
            { id: 'l1', length: 11 },
            { id: 'l2', length: 22 },
          ],
        ],
      },
    },
    'lists of lists that another owner answers are written in their shape': {
      asks: '{ lines { ends { id around { id name } } } }',
      answers: {
        lines: [
          {
            ends: [
              { id: 'a', around: [[{ id: 'b', name: 'Stop b' }], [{ id: 'a', name: 'Stop a' }]] },
              { id: 'z', around: null },
            ],
          },
          { ends: [] },
        ],
      },
      errors: ['lines.0.ends.1.around.1.0.name FORBIDDEN'],
    },
    'three levels of lists of texts are passed on': {
      asks: '{ lines { cube } }',
      answers: { lines: [{ cube: [[['x'], null], []] }, { cube: null }] },
    },
    'unions in lists of lists take each its own': {
      asks: '{ mixed { __typename ... on Line { length } ... on Stop { name } } }',
      answers: {
        mixed: [
          [
            { __typename: 'Stop', name: 'Stop a' },
            { __typename: 'Line', length: 22 },
          ],
          null,
          [null],
        ],
      },
    },
    'an element that may not be null takes its list, and no more': {
      asks: '{ lines { id ends { name } } }',
      answers: {
        lines: [
          { id: 'l1', ends: null },
          { id: 'l2', ends: [] },
        ],
      },
      errors: ['lines.0.ends.1.name FORBIDDEN'],
    },
  },
});
