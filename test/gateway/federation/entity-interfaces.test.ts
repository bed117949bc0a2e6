import { among, federationSuite } from '../../support/federation-suite.ts';
import { memorySubgraph } from '../../support/memory-subgraph.ts';

const THINGS = [
  {
    __typename: 'Dossier',
    id: 'd1',
    title: 'Khai sinh',
    pages: 3,
    about: { __typename: 'Person', id: 'p1' },
  },
  { __typename: 'Person', id: 'p1', title: 'An', about: null },
  {
    __typename: 'Dossier',
    id: 'd2',
    title: 'Kết hôn',
    pages: null,
    about: { __typename: 'Dossier', id: 'd1' },
  },
];
const VIEWS = [
  { id: 'd1', views: 10 },
  { id: 'd2', views: 20 },
];
const PEOPLE = [
  {
    id: 'p1',
    born: 1990,
    keeps: [
      { __typename: 'Dossier', id: 'd2' },
      { __typename: 'Person', id: 'p1' },
    ],
  },
];

// Each owner knows the interface, and members of it that another does not extend.
federationSuite('interfaces and unions of entities', {
  subgraphs: [
    memorySubgraph(
      'catalogue',
      `type Query { things: [Thing!]  thing(id: ID!): Thing  any: [Any] }
       interface Thing { id: ID!  title: String }
       union Any = Dossier | Person
       type Dossier implements Thing @key(fields: "id") { id: ID!  title: String  pages: Int  about: Thing }
       type Person implements Thing @key(fields: "id") { id: ID!  title: String }`,
      {
        Query: {
          things: () => THINGS,
          thing: (_root: unknown, { id }: { id: string }) => among(THINGS)({ id }),
          any: () => [THINGS[1], null, THINGS[0]],
        },
        Dossier: {
          __resolveReference: among(THINGS),
          about: ({ about }: { about: { id: string } | null }) => about && among(THINGS)(about),
        },
        Person: { __resolveReference: among(THINGS) },
      },
    ),
    memorySubgraph('views', `type Dossier @key(fields: "id") { id: ID!  views: Int! }`, {
      Dossier: { __resolveReference: among(VIEWS) },
    }),
    memorySubgraph(
      'people',
      `type Query { everyone: [Person!] }
       interface Thing { id: ID! }
       type Person implements Thing @key(fields: "id") { id: ID!  born: Int  keeps: [Thing!] }
       type Dossier implements Thing @key(fields: "id", resolvable: false) { id: ID! }`,
      { Query: { everyone: () => PEOPLE }, Person: { __resolveReference: among(PEOPLE) } },
    ),
  ],
  operations: {
    'each type’s fields are asked of their own owner': {
      asks: '{ things { id ... on Dossier { views } ... on Person { born } } }',
      answers: {
        things: [
          { id: 'd1', views: 10 },
          { id: 'p1', born: 1990 },
          { id: 'd2', views: 20 },
        ],
      },
      asked: ['catalogue', 'people', 'views'],
    },
    'a field of the interface that this owner has not is asked for each type': {
      asks: '{ everyone { keeps { __typename title } } }',
      answers: {
        everyone: [
          {
            keeps: [
              { __typename: 'Dossier', title: 'Kết hôn' },
              { __typename: 'Person', title: 'An' },
            ],
          },
        ],
      },
    },
    'members of a union take fields of further owners': {
      asks: '{ any { __typename ... on Person { born } ... on Dossier { views pages } } }',
      answers: {
        any: [{ __typename: 'Person', born: 1990 }, null, { __typename: 'Dossier', views: 10, pages: 3 }],
      },
    },
    'interfaces that lead to interfaces are followed': {
      asks: '{ things { ... on Dossier { about { title ... on Person { born } ... on Dossier { views } } } } }',
      answers: {
        things: [{ about: { title: 'An', born: 1990 } }, {}, { about: { title: 'Khai sinh', views: 10 } }],
      },
    },
    'an owner of a type that did not come is not asked': {
      asks: '{ thing(id: "p1") { title ... on Dossier { views } } }',
      answers: { thing: { title: 'An' } },
      asked: ['catalogue'],
    },
    'one name for fields of two owners is each type’s own': {
      asks: '{ things { number: id ... on Dossier { value: pages views } ... on Person { value: born } } }',
      answers: {
        things: [
          { number: 'd1', value: 3, views: 10 },
          { number: 'p1', value: 1990 },
          { number: 'd2', value: null, views: 20 },
        ],
      },
    },
    'keys under the name of the interface’s own field still find each type’s fields': {
      asks: '{ things { ... on Dossier { title: id views } ... on Person { title: id born } } }',
      answers: {
        things: [
          { title: 'd1', views: 10 },
          { title: 'p1', born: 1990 },
          { title: 'd2', views: 20 },
        ],
      },
    },
    'a round through three owners ends where it began': {
      asks: '{ everyone { born keeps { ... on Dossier { views about { ... on Dossier { about { ... on Person { born } } } } } } } }',
      answers: { everyone: [{ born: 1990, keeps: [{ views: 20, about: { about: { born: 1990 } } }, {}] }] },
    },
    'an unknown thing is null and asks nobody further': {
      asks: '{ thing(id: "x") { ... on Dossier { views } ... on Person { born } } }',
      answers: { thing: null },
      asked: ['catalogue'],
    },
  },
});
