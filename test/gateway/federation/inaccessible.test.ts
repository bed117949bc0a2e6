import { among, federationSuite } from '../../support/federation-suite.ts';
import { memorySubgraph } from '../../support/memory-subgraph.ts';

const PEOPLE = [
  { ref: 'r1', name: 'An', secret: 'shh', state: 'OPEN', pet: { __typename: 'Ghost', id: 'g' } },
  { ref: 'r2', name: 'Bình', secret: null, state: 'HIDDEN', pet: { __typename: 'Cat', id: 'c' } },
];

// The key is hidden, what it leads to is not.
federationSuite('what is hidden from clients', {
  subgraphs: [
    memorySubgraph(
      'people',
      `type Query {
         people: [Person!]
         hidden: String @inaccessible
         find(state: State = OPEN, secret: String = "preset" @inaccessible, filter: Filter): String
       }
       enum State { OPEN HIDDEN @inaccessible }
       input Filter { name: String  inner: String = "set" @inaccessible }
       type Person @key(fields: "ref") {
         ref: ID! @inaccessible  name: String  secret: String @inaccessible  state: State
         vault: Vault @inaccessible  pet: Pet
       }
       type Vault @inaccessible { gold: Int }
       type Ghost @inaccessible { id: ID! }
       type Cat { id: ID! }
       union Pet = Cat | Ghost`,
      {
        Query: {
          people: () => PEOPLE,
          hidden: () => 'hidden',
          find: (_root: unknown, given: object) => JSON.stringify(given),
        },
      },
    ),
    memorySubgraph(
      'homes',
      `type Person @key(fields: "ref") {
         ref: ID! @inaccessible  secret: String @external
         street: String
         whisper: String @requires(fields: "secret")
       }`,
      {
        Person: {
          __resolveReference: among([
            { ref: 'r1', street: 'Hàng Gai' },
            { ref: 'r2', street: 'Hàng Bông' },
          ]),
          whisper: ({ secret }: { secret: string | null }) => secret && `psst: ${secret}`,
        },
      },
    ),
  ],
  operations: {
    'a hidden key still leads to the other owner': {
      asks: '{ people { name street } }',
      answers: {
        people: [
          { name: 'An', street: 'Hàng Gai' },
          { name: 'Bình', street: 'Hàng Bông' },
        ],
      },
    },
    'a hidden field still serves as what another field requires': {
      asks: '{ people { whisper } }',
      answers: { people: [{ whisper: 'psst: shh' }, { whisper: null }] },
    },
    'a hidden key cannot be asked for': { asks: '{ people { ref } }', refused: 'GRAPHQL_VALIDATION_FAILED' },
    'a hidden field cannot be asked for': {
      asks: '{ people { secret } }',
      refused: 'GRAPHQL_VALIDATION_FAILED',
    },
    'a hidden root field cannot be asked for': { asks: '{ hidden }', refused: 'GRAPHQL_VALIDATION_FAILED' },
    'a field of a hidden type cannot be asked for': {
      asks: '{ people { vault { gold } } }',
      refused: 'GRAPHQL_VALIDATION_FAILED',
    },
    'a hidden type cannot be named in a fragment': {
      asks: '{ people { pet { ... on Ghost { id } } } }',
      refused: 'GRAPHQL_VALIDATION_FAILED',
    },
    'a hidden argument cannot be given': {
      asks: '{ find(secret: "mine") }',
      refused: 'GRAPHQL_VALIDATION_FAILED',
    },
    'a hidden argument keeps the owner’s default': {
      asks: '{ find }',
      answers: { find: '{"state":"OPEN","secret":"preset"}' },
    },
    'a hidden input field cannot be given, and keeps its default': {
      asks: '{ find(filter: { name: "x" }) }',
      answers: { find: '{"state":"OPEN","secret":"preset","filter":{"name":"x","inner":"set"}}' },
    },
    'a hidden input field in a variable is refused': {
      asks: 'query ($filter: Filter) { find(filter: $filter) }',
      variables: { filter: { inner: 'mine' } },
      refused: 'BAD_USER_INPUT',
    },
    'a hidden enum value is no value to ask with': {
      asks: '{ find(state: HIDDEN) }',
      refused: 'BAD_USER_INPUT',
    },
    'a hidden enum value and a hidden type are null with an error where an owner answers them': {
      asks: '{ people { state pet { __typename ... on Cat { id } } } }',
      answers: {
        people: [
          { state: 'OPEN', pet: null },
          { state: null, pet: { __typename: 'Cat', id: 'c' } },
        ],
      },
      errors: ['people.0.pet SUBGRAPH_INVALID', 'people.1.state SUBGRAPH_INVALID'],
    },
    'introspection does not tell of anything hidden': {
      asks: '{ person: __type(name: "Person") { fields { name } } vault: __type(name: "Vault") { name } state: __type(name: "State") { enumValues { name } } pet: __type(name: "Pet") { possibleTypes { name } } filter: __type(name: "Filter") { inputFields { name } } }',
      answers: {
        person: { fields: ['street', 'whisper', 'name', 'state', 'pet'].map((name) => ({ name })) },
        vault: null,
        state: { enumValues: [{ name: 'OPEN' }] },
        pet: { possibleTypes: [{ name: 'Cat' }] },
        filter: { inputFields: [{ name: 'name' }] },
      },
      asked: [],
    },
  },
});
