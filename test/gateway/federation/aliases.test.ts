import { among, federationSuite } from '../../support/federation-suite.ts';
import { memorySubgraph } from '../../support/memory-subgraph.ts';

const MINE = { __typename: 'File', id: 'mine', ref: 'r-mine', note: 'victim', size: 3 };
const THEIRS = { __typename: 'File', id: 'victim', ref: 'r-victim', note: 'mine', size: 9 };
const FILES = [MINE, THEIRS];
interface Read {
  readonly id: string;
  readonly size: number;
  readonly owner: { readonly id: string };
}

// `note` is a text that the client may have chosen: another's key. No name makes it one.
federationSuite('names that a client gives to fields', {
  subgraphs: [
    memorySubgraph(
      'desk',
      `type Query { file: File  node: Node  any: Any  files: [File!] }
       interface Node { id: ID! }
       union Any = File
       type File implements Node @key(fields: "id") @key(fields: "ref") {
         id: ID!  ref: ID!  note: ID!  size: Int!  owner: Owner!
       }
       type Owner @shareable { id: ID! }`,
      {
        Query: { file: () => MINE, node: () => MINE, any: () => MINE, files: () => FILES },
        File: { __resolveReference: among(FILES), owner: ({ id }: Read) => ({ id: `o-${id}` }) },
      },
    ),
    memorySubgraph(
      'safe',
      `type File @key(fields: "id") { id: ID!  secret: String  said(word: String! = "hush"): String  twin: File }`,
      {
        File: {
          __resolveReference: among(FILES.map(({ id }) => ({ id, secret: `secret of ${id}` }))),
          said: ({ id }: Read, { word }: { word: string }) => `${id} says ${word}`,
          twin: (file: Read) => file,
        },
      },
    ),
    memorySubgraph('vault', `type File @key(fields: "ref") { ref: ID!  vault: String }`, {
      File: { __resolveReference: among(FILES.map(({ ref }) => ({ ref, vault: `vault of ${ref}` }))) },
    }),
    memorySubgraph(
      'scales',
      `type File @key(fields: "id") {
         id: ID!  size: Int! @external  owner: Owner! @external
         weight: String @requires(fields: "size owner { id }")
       }
       type Owner @shareable { id: ID! }`,
      {
        File: {
          __resolveReference: among(FILES.map(({ id }) => ({ id }))),
          weight: ({ id, size, owner }: Read) => `${id} ${size} ${owner.id}`,
        },
      },
    ),
  ],
  operations: {
    'a field named as the key is not the key': {
      asks: '{ file { id: note secret } }',
      answers: { file: { id: 'victim', secret: 'secret of mine' } },
    },
    'a field named as another key is not that key': {
      asks: '{ file { ref: note id: ref vault secret } }',
      answers: { file: { ref: 'victim', id: 'r-mine', vault: 'vault of r-mine', secret: 'secret of mine' } },
    },
    'a field named as a required one is not required in its place': {
      asks: '{ file { size: note owner: ref weight } }',
      answers: { file: { size: 'victim', owner: 'r-mine', weight: 'mine 3 o-mine' } },
    },
    'a field named as a member of a required object is not that member': {
      asks: '{ file { owner { id: __typename } weight } }',
      answers: { file: { owner: { id: 'Owner' }, weight: 'mine 3 o-mine' } },
    },
    'a field named __typename does not change the type': {
      asks: '{ file { __typename: note secret weight } }',
      answers: { file: { __typename: 'victim', secret: 'secret of mine', weight: 'mine 3 o-mine' } },
    },
    'names through an interface and a union are as harmless': {
      asks: '{ node { id: __typename ... on File { ref: note vault secret } } any { ... on File { id: note secret } } }',
      answers: {
        node: { id: 'File', ref: 'victim', vault: 'vault of r-mine', secret: 'secret of mine' },
        any: { id: 'victim', secret: 'secret of mine' },
      },
    },
    'names inside fragments inside fragments are as harmless': {
      asks: `{ file { ...A } } fragment A on File { ... on Node { ... on File { id: note ...B } } } fragment B on File { secret twin { ref: id id: secret vault } }`,
      answers: {
        file: {
          id: 'victim',
          secret: 'secret of mine',
          twin: { ref: 'mine', id: 'secret of mine', vault: 'vault of r-mine' },
        },
      },
    },
    'names like those of the gateway’s own are ordinary names': {
      asks: '{ _entities: file { _hub_k0: note _hub_t: id f0: secret f0_: ref a0: size _hub_k1: vault } _service: file { representations: id } }',
      answers: {
        _entities: {
          _hub_k0: 'victim',
          _hub_t: 'mine',
          f0: 'secret of mine',
          f0_: 'r-mine',
          a0: 3,
          _hub_k1: 'vault of r-mine',
        },
        _service: { representations: 'mine' },
      },
    },
    'one field under many names is answered under each': {
      asks: '{ file { a: secret b: secret secret c: said d: said(word: "a") said(word: "b") } }',
      answers: {
        file: {
          a: 'secret of mine',
          b: 'secret of mine',
          secret: 'secret of mine',
          c: 'mine says hush',
          d: 'mine says a',
          said: 'mine says b',
        },
      },
      asked: ['desk', 'safe'],
    },
    'one name for one field twice is one field with both selections': {
      asks: '{ file { x: twin { id } x: twin { secret } } }',
      answers: { file: { x: { id: 'mine', secret: 'secret of mine' } } },
    },
    'one name for two fields is refused': {
      asks: '{ file { id: note id } }',
      refused: 'GRAPHQL_VALIDATION_FAILED',
    },
    'a name like a member of every object is a name': {
      asks: '{ constructor: file { __proto__: id toString: secret hasOwnProperty: note valueOf: ref } }',
      answers: {
        constructor: JSON.parse(
          '{"__proto__":"mine","toString":"secret of mine","hasOwnProperty":"victim","valueOf":"r-mine"}',
        ) as unknown,
      },
    },
  },
});
