import { among, federationSuite, refuses } from '../../support/federation-suite.ts';
import { memorySubgraph } from '../../support/memory-subgraph.ts';

const ROWS = [
  { id: '1', level: 'HIGH', count: 5, tags: ['a'] },
  { id: '2', level: null, count: null, tags: [null] },
];

// The same thing said a little differently by each owner: nullability, enums, inputs, arguments.
federationSuite('types that owners declare differently', {
  subgraphs: [
    memorySubgraph(
      'loose',
      `type Query {
         rows: [Row]  said(kind: Kind, filter: Filter, page: Int): String
         which(kind: Both!): Both @shareable
       }
       enum Kind { A B C }
       enum Both { X Y }
       enum Level { LOW HIGH }
       input Filter { name: String  size: Int  only: Kind }
       type Row @key(fields: "id") { id: ID!  count: Int @shareable  tags: [String] @shareable  level: Level @shareable }`,
      {
        Query: {
          rows: () => ROWS,
          said: (_root: unknown, given: object) => JSON.stringify(given),
          which: (_root: unknown, { kind }: { kind: string }) => kind,
        },
        Row: { __resolveReference: among(ROWS) },
      },
    ),
    memorySubgraph(
      'strict',
      `type Query {
         strict: [Row!]!  told(kind: Kind, filter: Filter! = { name: "x" }): String
         which(kind: Both!): Both @shareable
       }
       enum Kind { A B }
       enum Both { X Y }
       enum Level { HIGH MIDDLE }
       input Filter { name: String!  size: Int = 7 }
       type Row @key(fields: "id") {
         id: ID!  count: Int! @shareable  tags: [String!]! @shareable  level: Level @shareable  note: String!
       }`,
      {
        Query: {
          strict: () => [ROWS[0]],
          told: (_root: unknown, given: object) => JSON.stringify(given),
          which: (_root: unknown, { kind }: { kind: string }) => kind,
        },
        Row: {
          __resolveReference: among(ROWS),
          note: ({ id }: { id: string }) => (id === '1' ? 'first' : refuses()),
        },
      },
    ),
  ],
  operations: {
    'a field is nullable when one owner may answer null': {
      asks: '{ rows { count tags } strict { count tags } }',
      answers: {
        rows: [
          { count: 5, tags: ['a'] },
          { count: null, tags: [null] },
        ],
        strict: [{ count: 5, tags: ['a'] }],
      },
    },
    'introspection tells the wider type': {
      asks: '{ __type(name: "Row") { fields { name type { kind ofType { kind } } } } }',
      answers: {
        __type: {
          fields: [
            { name: 'id', type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR' } } },
            { name: 'count', type: { kind: 'SCALAR', ofType: null } },
            { name: 'tags', type: { kind: 'LIST', ofType: { kind: 'SCALAR' } } },
            { name: 'level', type: { kind: 'ENUM', ofType: null } },
            { name: 'note', type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR' } } },
          ],
        },
      },
    },
    'an enum that is only answered has the values of both owners': {
      asks: '{ rows { level } levels: __type(name: "Level") { enumValues { name } } }',
      answers: {
        rows: [{ level: 'HIGH' }, { level: null }],
        levels: { enumValues: [{ name: 'LOW' }, { name: 'HIGH' }, { name: 'MIDDLE' }] },
      },
    },
    'an enum that is asked with has the values that all know': {
      asks: 'query ($kind: Kind) { said(kind: $kind) told(kind: B) which(kind: X) }',
      variables: { kind: 'A' },
      answers: { said: '{"kind":"A"}', told: '{"kind":"B","filter":{"name":"x","size":7}}', which: 'X' },
    },
    'a value that one owner does not know is refused': {
      asks: '{ said(kind: C) }',
      refused: 'BAD_USER_INPUT',
    },
    'an input field that one owner does not know is refused': {
      asks: '{ said(filter: { name: "a", only: A }) }',
      refused: 'GRAPHQL_VALIDATION_FAILED',
    },
    'an input field that one owner must have is obligatory for both': {
      asks: '{ said(filter: { size: 1 }) }',
      refused: 'BAD_USER_INPUT',
    },
    'an input of both is passed on as each declares it': {
      asks: 'query ($filter: Filter!) { said(filter: $filter, page: 2) told(filter: $filter) }',
      variables: { filter: { name: 'n', size: null } },
      answers: {
        said: '{"filter":{"name":"n","size":null},"page":2}',
        told: '{"filter":{"name":"n","size":null}}',
      },
    },
    'null from the strict owner is the error of the field that may not be null': {
      asks: '{ rows { id note } }',
      answers: { rows: [{ id: '1', note: 'first' }, null] },
      errors: ['rows.1.note FORBIDDEN'],
    },
  },
});
