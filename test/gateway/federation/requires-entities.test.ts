import { among, federationSuite, refuses } from '../../support/federation-suite.ts';
import { memorySubgraph } from '../../support/memory-subgraph.ts';

type Named = { readonly id: string; readonly name: string | null };
const CASES = [
  { id: '1', owner: { id: 'p1' }, witnesses: [{ id: 'p2' }, null, { id: 'p1' }] },
  { id: '2', owner: { id: 'p9' }, witnesses: [] },
  { id: '3', owner: null, witnesses: null },
];
const PEOPLE = [
  { id: 'p1', name: 'An', home: { code: 'v1' } },
  { id: 'p2', name: 'Bình', home: { code: 'v2' } },
];
const VILLAGES = [
  { code: 'v1', name: 'Đông' },
  { code: 'v2', name: 'Tây' },
];

// `letters` needs of a case what only the owners of its people and of their villages know.
federationSuite('fields that need fields of other entities', {
  subgraphs: [
    memorySubgraph(
      'cases',
      `type Query { cases: [Case!]  case(id: ID!): Case }
       type Case @key(fields: "id") { id: ID!  owner: Person  witnesses: [Person] }
       type Person @key(fields: "id", resolvable: false) { id: ID! }`,
      {
        Query: { cases: () => CASES, case: (_root: unknown, { id }: { id: string }) => among(CASES)({ id }) },
      },
    ),
    memorySubgraph(
      'people',
      `type Person @key(fields: "id") { id: ID!  name: String  home: Village  fails: String }
       type Village @key(fields: "code", resolvable: false) { code: ID! }`,
      { Person: { __resolveReference: among(PEOPLE), fails: refuses } },
    ),
    memorySubgraph('villages', `type Village @key(fields: "code") { code: ID!  name: String }`, {
      Village: { __resolveReference: among(VILLAGES) },
    }),
    memorySubgraph(
      'letters',
      `type Case @key(fields: "id") {
         id: ID!  owner: Person @external  witnesses: [Person] @external
         greeting: String @requires(fields: "owner { name }")
         address: String @requires(fields: "owner { name home { name } }")
         names: [String] @requires(fields: "witnesses { name }")
         hopeless: String @requires(fields: "owner { fails }")
         plain: String
       }
       type Person @key(fields: "id") { id: ID!  name: String @external  home: Village @external  fails: String @external }
       type Village @key(fields: "code") { code: ID!  name: String @external }`,
      {
        Case: {
          __resolveReference: among(CASES.map(({ id }) => ({ id }))),
          greeting: ({ owner }: { owner: Named | null }) => (owner ? `Chào ${owner.name}` : null),
          address: ({ owner }: { owner: (Named & { home: Named | null }) | null }) =>
            owner ? `${owner.name}, ${owner.home?.name ?? '–'}` : null,
          names: ({ witnesses }: { witnesses: readonly (Named | null)[] | null }) =>
            witnesses?.map((person) => person?.name ?? null) ?? null,
          hopeless: ({ owner }: { owner: object | null }) =>
            owner && 'fails' in owner ? String(owner.fails) : null,
          plain: () => 'plain',
        },
      },
    ),
  ],
  operations: {
    'the entity is asked of its owner first': {
      asks: '{ case(id: "1") { greeting } }',
      answers: { case: { greeting: 'Chào An' } },
      asked: ['cases', 'letters', 'people'],
    },
    'an entity of the entity is asked of its owner too': {
      asks: '{ case(id: "1") { address } }',
      answers: { case: { address: 'An, Đông' } },
      asked: ['cases', 'letters', 'people', 'villages'],
    },
    'a list of entities is required with its nulls': {
      asks: '{ case(id: "1") { names } }',
      answers: { case: { names: ['Bình', null, 'An'] } },
    },
    'what needs nothing waits for nobody': {
      asks: '{ case(id: "1") { plain } }',
      answers: { case: { plain: 'plain' } },
      asked: ['cases', 'letters'],
    },
    'what needs a record that its owner does not have is not asked, and is null': {
      asks: '{ cases { id greeting } }',
      answers: {
        cases: [
          { id: '1', greeting: 'Chào An' },
          { id: '2', greeting: null },
          { id: '3', greeting: null },
        ],
      },
    },
    'the client’s own selections of that entity stand beside': {
      asks: '{ case(id: "1") { owner { name: id home { code: name } } address witnesses { id } names } }',
      answers: {
        case: {
          owner: { name: 'p1', home: { code: 'Đông' } },
          address: 'An, Đông',
          witnesses: [{ id: 'p2' }, null, { id: 'p1' }],
          names: ['Bình', null, 'An'],
        },
      },
    },
    'a required field that fails is told at the nearest place that the client knows': {
      asks: '{ case(id: "1") { plain hopeless } }',
      answers: { case: { plain: 'plain', hopeless: 'null' } },
      errors: ['case FORBIDDEN'],
    },
  },
});
