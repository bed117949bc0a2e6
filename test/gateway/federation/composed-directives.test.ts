import { among, federationSuite } from '../../support/federation-suite.ts';
import { memorySubgraph } from '../../support/memory-subgraph.ts';

const HINT = `
  extend schema @link(url: "https://example.org/hint/v1.0", import: ["@hint"]) @composeDirective(name: "@hint")
  directive @hint(text: String) repeatable on FIELD_DEFINITION | OBJECT | ENUM_VALUE | ARGUMENT_DEFINITION
`;

federationSuite('directives and tags that are carried into the supergraph', {
  subgraphs: [
    memorySubgraph(
      'desks',
      `${HINT}
       type Query @tag(name: "root") { desk(id: ID! @hint(text: "which") @tag(name: "arg")): Desk @hint(text: "one") @hint(text: "two") }
       type Desk @key(fields: "id") @hint(text: "type") @tag(name: "public") { id: ID! @tag(name: "key")  state: State @hint }
       enum State @tag(name: "e") { OPEN @hint(text: "value") @tag(name: "v")  SHUT }
       interface Seat @tag(name: "i") { id: ID! }
       scalar Mark @tag(name: "s")`,
      {
        Query: { desk: (_root: unknown, { id }: { id: string }) => ({ id, state: 'OPEN' }) },
        Desk: { __resolveReference: among([]) },
      },
    ),
    memorySubgraph(
      'lamps',
      `${HINT} type Desk @key(fields: "id") { id: ID!  lamp: String @hint(text: "light") @tag(name: "x") }`,
      {
        Desk: { __resolveReference: ({ id }: { id: string }) => ({ id, lamp: `lamp ${id}` }) },
      },
    ),
  ],
  operations: {
    'change nothing of what is answered': {
      asks: '{ desk(id: "1") { id state lamp } }',
      answers: { desk: { id: '1', state: 'OPEN', lamp: 'lamp 1' } },
    },
    'cannot be used by clients': {
      asks: '{ desk(id: "1") @hint(text: "x") { id } }',
      refused: 'GRAPHQL_VALIDATION_FAILED',
    },
    'a tag cannot be used by clients either': {
      asks: '{ desk(id: "1") { id @tag(name: "x") } }',
      refused: 'GRAPHQL_VALIDATION_FAILED',
    },
    'leave the types, values and arguments that they mark': {
      asks: '{ q: __type(name: "Query") { fields { name args { name type { kind } } } } s: __type(name: "State") { enumValues { name } } d: __type(name: "Desk") { fields { name } } }',
      answers: {
        q: { fields: [{ name: 'desk', args: [{ name: 'id', type: { kind: 'NON_NULL' } }] }] },
        s: { enumValues: [{ name: 'OPEN' }, { name: 'SHUT' }] },
        d: { fields: [{ name: 'id' }, { name: 'state' }, { name: 'lamp' }] },
      },
    },
  },
});
