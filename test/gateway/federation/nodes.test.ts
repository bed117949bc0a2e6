import { among, federationSuite } from '../../support/federation-suite.ts';
import { memorySubgraph } from '../../support/memory-subgraph.ts';

const ACCOUNTS = [
  { __typename: 'Account', id: 'a1', username: 'an', chats: [{ id: 'c1' }, { id: 'c2' }] },
  { __typename: 'Account', id: 'a2', username: 'bình', chats: [] },
];
const CHATS = [
  { __typename: 'Chat', id: 'c1', text: 'Chào', account: { id: 'a1' } },
  { __typename: 'Chat', id: 'c2', text: 'Hẹn', account: { id: 'a2' } },
];
type ById = { readonly id: string };

// Both owners declare the root type under another name, the interface Node, and one field of it each.
federationSuite('a common interface of all nodes and root types of other names', {
  subgraphs: [
    memorySubgraph(
      'accounts',
      `schema { query: AccountRoot  mutation: AccountWrites }
       type AccountRoot { node(id: ID!): Node @shareable  account(id: String!): Account }
       type AccountWrites { rename(id: ID!, to: String!): Account }
       interface Node { id: ID! }
       type Account implements Node @key(fields: "id") { id: ID!  username: String! }
       type Chat implements Node @key(fields: "id", resolvable: false) { id: ID! }`,
      {
        AccountRoot: {
          node: (_root: unknown, { id }: ById) =>
            id.startsWith('c') ? { __typename: 'Chat', id } : among(ACCOUNTS)({ id }),
          account: (_root: unknown, { id }: ById) => among(ACCOUNTS)({ id }),
        },
        AccountWrites: {
          rename: (_root: unknown, { id, to }: ById & { to: string }) => ({ id, username: to }),
        },
        Account: { __resolveReference: among(ACCOUNTS) },
      },
    ),
    memorySubgraph(
      'chats',
      `schema { query: Questions }
       type Questions { node(id: ID!): Node @shareable  chat(id: String!): Chat }
       interface Node { id: ID! }
       type Chat implements Node @key(fields: "id") { id: ID!  text: String!  account: Account! }
       type Account implements Node @key(fields: "id") { id: ID!  chats: [Chat!]! }`,
      {
        Questions: {
          node: (_root: unknown, { id }: ById) => among([...CHATS, ...ACCOUNTS])({ id }),
          chat: (_root: unknown, { id }: ById) => among(CHATS)({ id }),
        },
        Chat: {
          __resolveReference: among(CHATS),
          account: ({ account }: { account: ById }) => among(ACCOUNTS)(account),
        },
        Account: {
          __resolveReference: among(ACCOUNTS),
          chats: ({ chats }: { chats: readonly ById[] | undefined; id: string }) =>
            (chats ?? []).map(among(CHATS)),
        },
      },
    ),
  ],
  operations: {
    'a node is found by its id, whoever is asked': {
      asks: '{ a: node(id: "a1") { __typename id } c: node(id: "c1") { __typename id } }',
      answers: { a: { __typename: 'Account', id: 'a1' }, c: { __typename: 'Chat', id: 'c1' } },
    },
    'a node’s own fields are asked of their owners': {
      asks: '{ node(id: "a1") { ... on Account { username chats { text } } ... on Chat { text } } }',
      answers: { node: { username: 'an', chats: [{ text: 'Chào' }, { text: 'Hẹn' }] } },
    },
    'the roots of two owners are one query': {
      asks: '{ account(id: "a2") { username chats { id } } chat(id: "c2") { text account { username } } __typename }',
      answers: {
        account: { username: 'bình', chats: [] },
        chat: { text: 'Hẹn', account: { username: 'bình' } },
        __typename: 'Query',
      },
    },
    'a way to and fro keeps every entity its own': {
      asks: '{ account(id: "a1") { chats { account { username chats { text account { username } } } } } }',
      answers: {
        account: {
          chats: [
            {
              account: {
                username: 'an',
                chats: [
                  { text: 'Chào', account: { username: 'an' } },
                  { text: 'Hẹn', account: { username: 'bình' } },
                ],
              },
            },
            { account: { username: 'bình', chats: [] } },
          ],
        },
      },
    },
    'a fragment on the root type by its common name is at home': {
      asks: 'query { ...Q } fragment Q on Query { account(id: "a1") { id } }',
      answers: { account: { id: 'a1' } },
    },
    'the mutation type has its common name too': {
      asks: 'mutation { __typename rename(id: "a2", to: "Bê") { username chats { id } } }',
      answers: { __typename: 'Mutation', rename: { username: 'Bê', chats: [] } },
    },
    'nobody’s node is null': {
      asks: '{ account(id: "x") { username chats { id } } chat(id: "x") { text } }',
      answers: { account: null, chat: null },
    },
  },
});
