import { among, federationSuite } from '../../support/federation-suite.ts';
import { memorySubgraph } from '../../support/memory-subgraph.ts';

const DOSSIERS = [
  {
    id: 'd1',
    papers: [{ pages: 3, kind: { code: 'A' } }, null, { pages: 4, kind: null }],
    grid: [[{ cell: 1 }, { cell: 2 }], [], null],
    subject: { __typename: 'Person', id: 's1', name: 'An', born: { year: 1990 } },
  },
  { id: 'd2', papers: [], grid: null, subject: { __typename: 'Firm', id: 's2', taxCode: 'T2' } },
  { id: 'd3', papers: null, grid: [], subject: null },
];
const IDS = DOSSIERS.map(({ id }) => ({ id }));
const said =
  (...names: readonly string[]) =>
  (dossier: Readonly<Record<string, unknown>>): string =>
    JSON.stringify(names.map((name) => dossier[name]));

const SUBJECT = `
  interface Subject { id: ID! }
  type Person implements Subject @shareable { id: ID!  name: String  born: Birth }
  type Firm implements Subject @shareable { id: ID!  taxCode: String }
  type Birth @shareable { year: Int }
`;

federationSuite('lists and interfaces that other owners’ fields need', {
  subgraphs: [
    memorySubgraph(
      'dossiers',
      `type Query { dossiers: [Dossier!] }
       type Dossier @key(fields: "id") { id: ID!  papers: [Paper]  grid: [[Cell!]]  subject: Subject }
       type Paper @shareable { pages: Int!  kind: Kind }
       type Kind @shareable { code: String }
       type Cell @shareable { cell: Int }
       ${SUBJECT}`,
      { Query: { dossiers: () => DOSSIERS } },
    ),
    memorySubgraph(
      'readers',
      `type Dossier @key(fields: "id") {
         id: ID!  papers: [Paper] @external  grid: [[Cell!]] @external  subject: Subject @external
         pages: String @requires(fields: "papers { pages }")
         kinds: String @requires(fields: "papers { kind { code } }")
         cells: String @requires(fields: "grid { cell }")
         who: String @requires(fields: "subject { id }")
         about: String @requires(fields: "subject { id ... on Person { name born { year } } ... on Firm { taxCode } }")
       }
       type Paper @shareable { pages: Int!  kind: Kind }
       type Kind @shareable { code: String }
       type Cell @shareable { cell: Int }
       ${SUBJECT}`,
      {
        Dossier: {
          __resolveReference: among(IDS),
          pages: said('papers'),
          kinds: said('papers'),
          cells: said('grid'),
          who: ({ subject }: { subject: { id: string } | null }) => subject?.id ?? null,
          about: ({ subject }: { subject: object | null }) =>
            subject === null
              ? null
              : Object.keys(subject)
                  .filter((name) => name !== '__typename')
                  .toSorted()
                  .join(' '),
        },
      },
    ),
  ],
  operations: {
    'a list of value objects is sent as it is, nulls at their places': {
      asks: '{ dossiers { pages } }',
      answers: {
        dossiers: [{ pages: '[[{"pages":3},null,{"pages":4}]]' }, { pages: '[[]]' }, { pages: '[null]' }],
      },
    },
    'objects inside the elements of a list are sent with them': {
      asks: '{ dossiers { kinds } }',
      answers: {
        dossiers: [
          { kinds: '[[{"kind":{"code":"A"}},null,{"kind":null}]]' },
          { kinds: '[[]]' },
          { kinds: '[null]' },
        ],
      },
    },
    'a list of lists is sent in its shape': {
      asks: '{ dossiers { cells } }',
      answers: {
        dossiers: [{ cells: '[[[{"cell":1},{"cell":2}],[],null]]' }, { cells: '[null]' }, { cells: '[[]]' }],
      },
    },
    'a field of an interface is required of whichever type it is': {
      asks: '{ dossiers { who } }',
      answers: { dossiers: [{ who: 's1' }, { who: 's2' }, { who: null }] },
    },
    'what is required of one type of an interface is sent for that type alone': {
      asks: '{ dossiers { about } }',
      answers: { dossiers: [{ about: 'born id name' }, { about: 'id taxCode' }, { about: null }] },
    },
    'a client that selects other members of the same list gets just those': {
      asks: '{ dossiers { papers { kind { code } } pages subject { __typename } about } }',
      answers: {
        dossiers: [
          {
            papers: [{ kind: { code: 'A' } }, null, { kind: null }],
            pages: '[[{"pages":3},null,{"pages":4}]]',
            subject: { __typename: 'Person' },
            about: 'born id name',
          },
          { papers: [], pages: '[[]]', subject: { __typename: 'Firm' }, about: 'id taxCode' },
          { papers: null, pages: '[null]', subject: null, about: null },
        ],
      },
    },
    'aliases inside the client’s own selection leave what is required alone': {
      asks: '{ dossiers { papers: id subject { id: __typename ... on Person { name: id } } pages about } }',
      answers: {
        dossiers: [
          {
            papers: 'd1',
            subject: { id: 'Person', name: 's1' },
            pages: '[[{"pages":3},null,{"pages":4}]]',
            about: 'born id name',
          },
          { papers: 'd2', subject: { id: 'Firm' }, pages: '[[]]', about: 'id taxCode' },
          { papers: 'd3', subject: null, pages: '[null]', about: null },
        ],
      },
    },
  },
});
