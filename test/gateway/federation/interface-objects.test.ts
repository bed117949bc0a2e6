import { among, federationSuite } from '../../support/federation-suite.ts';
import { memorySubgraph } from '../../support/memory-subgraph.ts';

const PARTIES = [
  { __typename: 'Person', id: '1', name: 'An', born: 1990 },
  { __typename: 'Firm', id: '2', name: 'Firm', seats: 4 },
  { __typename: 'Firm', id: '3', name: 'Empty', seats: null },
];
const MAIL = [
  { id: '1', address: 'an@x', inbox: [{ id: 'm1', from: { id: '2' } }] },
  { id: '2', address: 'firm@x', inbox: [] },
  { id: '3', address: null, inbox: null },
];

// `mail` knows parties without knowing what they are.
federationSuite('an interface that another owner knows as one object', {
  subgraphs: [
    memorySubgraph(
      'registry',
      `type Query { parties: [Party!]  person: Person  subjects: [Subject] }
       interface Party @key(fields: "id") { id: ID!  name: String }
       type Person implements Party @key(fields: "id") { id: ID!  name: String  born: Int }
       type Firm implements Party @key(fields: "id") { id: ID!  name: String  seats: Int }
       union Subject = Person | Firm`,
      {
        Query: {
          parties: () => PARTIES,
          person: () => PARTIES[0],
          subjects: () => [PARTIES[2], null, PARTIES[0]],
        },
        Party: { __resolveReference: among(PARTIES) },
        Person: { __resolveReference: among(PARTIES) },
        Firm: { __resolveReference: among(PARTIES) },
      },
    ),
    memorySubgraph(
      'mail',
      `type Query { boxes: [Party!]  box(id: ID!): Party }
       type Party @key(fields: "id") @interfaceObject { id: ID!  address: String  inbox: [Mail!] }
       type Mail @key(fields: "id") { id: ID!  from: Party }`,
      {
        Query: { boxes: () => MAIL, box: (_root: unknown, { id }: { id: string }) => among(MAIL)({ id }) },
        Party: { __resolveReference: among(MAIL) },
      },
    ),
    memorySubgraph(
      'votes',
      `type Party @key(fields: "id") @interfaceObject {
         id: ID!  name: String @external  address: String @external
         card: String @requires(fields: "name address")
       }`,
      {
        Party: {
          __resolveReference: among(MAIL.map(({ id }) => ({ id }))),
          card: ({ name, address }: { name: string; address: string | null }) => `${name} <${address}>`,
        },
      },
    ),
  ],
  operations: {
    'its fields are there on the interface': {
      asks: '{ parties { name address } }',
      answers: {
        parties: [
          { name: 'An', address: 'an@x' },
          { name: 'Firm', address: 'firm@x' },
          { name: 'Empty', address: null },
        ],
      },
    },
    'its fields are there on each type that implements it': {
      asks: '{ person { address born inbox { id } } }',
      answers: { person: { address: 'an@x', born: 1990, inbox: [{ id: 'm1' }] } },
    },
    'the type of what it answers is asked of who knows the types': {
      asks: '{ boxes { __typename id } }',
      answers: {
        boxes: [
          { __typename: 'Person', id: '1' },
          { __typename: 'Firm', id: '2' },
          { __typename: 'Firm', id: '3' },
        ],
      },
    },
    'fields of one type are answered for that type alone': {
      asks: '{ boxes { address ... on Person { born } ... on Firm { seats } } }',
      answers: {
        boxes: [
          { address: 'an@x', born: 1990 },
          { address: 'firm@x', seats: 4 },
          { address: null, seats: null },
        ],
      },
    },
    'its own field inside a fragment on one type is answered for that type alone': {
      asks: '{ boxes { id ... on Firm { address } } }',
      answers: { boxes: [{ id: '1' }, { id: '2', address: 'firm@x' }, { id: '3', address: null }] },
    },
    'one reached through another entity has its type too': {
      asks: '{ person { inbox { from { __typename name ... on Firm { seats address } } } } }',
      answers: {
        person: { inbox: [{ from: { __typename: 'Firm', name: 'Firm', seats: 4, address: 'firm@x' } }] },
      },
    },
    'members of a union have its fields': {
      asks: '{ subjects { ... on Person { address } ... on Firm { id address } } }',
      answers: { subjects: [{ id: '3', address: null }, null, { address: 'an@x' }] },
    },
    'fields of the interface and of another such object are required together': {
      asks: '{ parties { card } person { card } }',
      answers: {
        parties: [{ card: 'An <an@x>' }, { card: 'Firm <firm@x>' }, { card: 'Empty <null>' }],
        person: { card: 'An <an@x>' },
      },
    },
    'a field that needs others is one and the same when it is asked by two ways': {
      asks: '{ boxes { ... on Firm { card } card __typename } }',
      answers: {
        boxes: [
          { card: 'An <an@x>', __typename: 'Person' },
          { card: 'Firm <firm@x>', __typename: 'Firm' },
          { card: 'Empty <null>', __typename: 'Firm' },
        ],
      },
    },
    'its fields alone ask nobody else': {
      asks: '{ box(id: "1") { id address } }',
      answers: { box: { id: '1', address: 'an@x' } },
    },
    'aliases of the key and the type stay aliases': {
      asks: '{ boxes { id: __typename __typename: address key: id } }',
      answers: {
        boxes: [
          { id: 'Person', __typename: 'an@x', key: '1' },
          { id: 'Firm', __typename: 'firm@x', key: '2' },
          { id: 'Firm', __typename: null, key: '3' },
        ],
      },
    },
  },
});
