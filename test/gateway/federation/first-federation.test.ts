import { among, federationSuite } from '../../support/federation-suite.ts';
import { memorySubgraph } from '../../support/memory-subgraph.ts';

const USERS = [
  { id: 'u1', name: 'An', village: { code: 'v1' } },
  { id: 'u2', name: 'Bình', village: null },
];

// Subgraphs of the first federation declare no link, extend each other's types and share value types without a word.
federationSuite('subgraphs of the first federation beside those of the second', {
  subgraphs: [
    {
      name: 'users',
      sdl: `extend type Query { users: [User] }
        type User @key(fields: "id") { id: ID!  name: String  village: Village }
        type Village { code: String }`,
      resolvers: { Query: { users: () => USERS }, User: { __resolveReference: among(USERS) } },
    },
    {
      name: 'letters',
      sdl: `extend type Query { letters: [Letter!] }
        type Letter @key(fields: "id") { id: ID!  to: User @provides(fields: "name") }
        extend type User @key(fields: "id") {
          id: ID! @external  name: String @external
          letters: [Letter!]  greeting: String @requires(fields: "name")
        }
        type Village { code: String }`,
      resolvers: {
        Query: { letters: () => [{ id: 'l1', to: { id: 'u1', name: 'An (letters)' } }] },
        User: {
          __resolveReference: (user: object) => user,
          letters: ({ id }: { id: string }) =>
            id === 'u1' ? [{ id: 'l1', to: { id: 'u1', name: 'An (letters)' } }] : [],
          greeting: ({ name }: { name: string }) => `Chào ${name}`,
        },
      },
    },
    memorySubgraph(
      'ratings',
      `type Query { best: User }
       extend type User @key(fields: "id") { id: ID! @external  rating: Int }`,
      {},
    ),
    {
      name: 'stars',
      sdl: `extend type User @key(fields: "id") { id: ID! @external  stars: Int }`,
      resolvers: {
        User: { __resolveReference: among(USERS.map(({ id }, index) => ({ id, stars: index + 3 }))) },
      },
    },
  ],
  operations: {
    'an extension’s fields are asked by the key that is external to it': {
      asks: '{ users { name stars } }',
      answers: {
        users: [
          { name: 'An', stars: 3 },
          { name: 'Bình', stars: 4 },
        ],
      },
      asked: ['stars', 'users'],
    },
    'an extension’s field may require one of the owner': {
      asks: '{ users { greeting } }',
      answers: { users: [{ greeting: 'Chào An' }, { greeting: 'Chào Bình' }] },
      asked: ['letters', 'users'],
    },
    'an external field is provided on its way': {
      asks: '{ letters { to { id name } } }',
      answers: { letters: [{ to: { id: 'u1', name: 'An (letters)' } }] },
      asked: ['letters'],
    },
    'what is not provided on the way is asked of its owner': {
      asks: '{ letters { to { village { code } stars } } }',
      answers: { letters: [{ to: { village: { code: 'v1' }, stars: 3 } }] },
      asked: ['letters', 'stars', 'users'],
    },
    'a round through extensions ends where it began': {
      asks: '{ users { letters { to { letters { id } } } } }',
      answers: { users: [{ letters: [{ to: { letters: [{ id: 'l1' }] } }] }, { letters: [] }] },
    },
    'a value type that both declare is one type': {
      asks: '{ users { village { __typename code } } }',
      answers: { users: [{ village: { __typename: 'Village', code: 'v1' } }, { village: null }] },
    },
  },
});
