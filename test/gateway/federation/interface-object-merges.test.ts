import { among, federationSuite } from '../../support/federation-suite.ts';
import { memorySubgraph } from '../../support/memory-subgraph.ts';

const PARTIES = [
  { __typename: 'Person', id: 'p', name: 'An' },
  { __typename: 'Firm', id: 'f', name: 'Firm' },
];
const MAIL = [
  { id: 'p', unread: 7, address: 'an@x', inbox: [{ from: { id: 'f', unread: 5, address: 'firm@x' } }] },
  {
    id: 'f',
    unread: 5,
    address: 'firm@x',
    inbox: [{ from: { id: 'f', unread: 5, address: 'firm@x' } }, { from: null }],
  },
];

// Operations whose plans ask an interface object for several types at once: no type may get lost on the way.
federationSuite('requests to an interface object that are merged into one', {
  subgraphs: [
    memorySubgraph(
      'registry',
      `type Query { firm: Firm  parties: [Party!] }
       interface Party @key(fields: "id") { id: ID!  name: String }
       type Person implements Party @key(fields: "id") { id: ID!  name: String }
       type Firm implements Party @key(fields: "id") { id: ID!  name: String }`,
      {
        Query: { firm: () => PARTIES[1], parties: () => PARTIES },
        Party: { __resolveReference: among(PARTIES) },
        Person: { __resolveReference: among(PARTIES) },
        Firm: { __resolveReference: among(PARTIES) },
      },
    ),
    memorySubgraph(
      'zmail',
      `type Query { boxes: [Party] }
       type Party @key(fields: "id") @interfaceObject { id: ID!  unread: Int!  address: String  inbox: [Letter!] }
       type Letter { from: Party }`,
      { Query: { boxes: () => MAIL }, Party: { __resolveReference: among(MAIL) } },
    ),
    memorySubgraph(
      'zvotes',
      `type Party @key(fields: "id") @interfaceObject { id: ID!  address: String @external  card: String @requires(fields: "address") }`,
      {
        Party: {
          __resolveReference: among(MAIL.map(({ id }) => ({ id }))),
          card: ({ id, address }: { id: string; address: string }) => `${id} <${address}>`,
        },
      },
    ),
  ],
  operations: {
    'members named for two types and for both are there for each': {
      asks: '{ boxes { ... on Person { p: id unread } ... on Firm { f: id } unread __typename } }',
      answers: {
        boxes: [
          { p: 'p', unread: 7, __typename: 'Person' },
          { f: 'f', unread: 5, __typename: 'Firm' },
        ],
      },
    },
    'what one field needs and one type has are both asked': {
      asks: '{ firm { inbox { from { id card ... on Firm { unread } } } card } }',
      answers: {
        firm: {
          inbox: [{ from: { id: 'f', card: 'f <firm@x>', unread: 5 } }, { from: null }],
          card: 'f <firm@x>',
        },
      },
    },
    'a field that needs others stands for both types under their own names': {
      asks: '{ parties { ... on Person { mine: card unread } ... on Firm { theirs: card } card } }',
      answers: {
        parties: [
          { mine: 'p <an@x>', unread: 7, card: 'p <an@x>' },
          { theirs: 'f <firm@x>', card: 'f <firm@x>' },
        ],
      },
    },
    'names that change places between two types stay with their type': {
      asks: '{ boxes { ... on Person { a: unread b: address } ... on Firm { b: name a: unread } } }',
      answers: {
        boxes: [
          { a: 7, b: 'an@x' },
          { b: 'Firm', a: 5 },
        ],
      },
    },
    'the type itself is told whichever owner is asked first': {
      asks: '{ boxes { t: __typename ... on Party { unread ... on Firm { name card } } } parties { card t: __typename } }',
      answers: {
        boxes: [
          { t: 'Person', unread: 7 },
          { t: 'Firm', unread: 5, name: 'Firm', card: 'f <firm@x>' },
        ],
        parties: [
          { card: 'p <an@x>', t: 'Person' },
          { card: 'f <firm@x>', t: 'Firm' },
        ],
      },
    },
  },
});
