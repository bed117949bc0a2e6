import { among, federationSuite } from '../../support/federation-suite.ts';
import { memorySubgraph } from '../../support/memory-subgraph.ts';

const IDS = [{ id: '1' }, { id: '2' }];
type Turn = Readonly<Record<'id' | 'filed' | 'checked' | 'signed' | 'sealed', string>>;

// Two desks pass a dossier to and fro: filed (a), checked (b), signed (a), sealed (b).
federationSuite('two owners that need each other in turns', {
  subgraphs: [
    memorySubgraph(
      'front',
      `type Query { dossier(id: ID!): Dossier  desk: Desk }
       type Desk { dossiers: [Dossier!]! }
       type Dossier @key(fields: "id") {
         id: ID!  filed: String  checked: String @external
         signed: String @requires(fields: "checked")
       }`,
      {
        Query: { dossier: (_root: unknown, { id }: Turn) => ({ id }), desk: () => ({ dossiers: IDS }) },
        Dossier: {
          __resolveReference: among(IDS),
          filed: ({ id }: Turn) => `f${id}`,
          signed: ({ checked }: Turn) => `s(${checked})`,
        },
      },
    ),
    memorySubgraph(
      'back',
      `type Dossier @key(fields: "id") {
         id: ID!  filed: String @external  signed: String @external
         checked: String @requires(fields: "filed")
         sealed: String @requires(fields: "signed filed")
         next: Dossier
       }`,
      {
        Dossier: {
          __resolveReference: among(IDS),
          checked: ({ filed }: Turn) => `c(${filed})`,
          sealed: ({ signed, filed }: Turn) => `z(${signed} ${filed})`,
          next: ({ id }: Turn) => (id === '1' ? { id: '2' } : null),
        },
      },
    ),
  ],
  operations: {
    'one turn goes to the other owner': {
      asks: '{ dossier(id: "1") { checked } }',
      answers: { dossier: { checked: 'c(f1)' } },
      asked: ['front', 'back'],
    },
    'two turns come back to the first owner': {
      asks: '{ dossier(id: "1") { signed } }',
      answers: { dossier: { signed: 's(c(f1))' } },
      asked: ['front', 'back', 'front'],
    },
    'three turns end at the second owner': {
      asks: '{ dossier(id: "1") { sealed } }',
      answers: { dossier: { sealed: 'z(s(c(f1)) f1)' } },
      asked: ['front', 'back', 'front', 'back'],
    },
    'all turns are shown in the order of the client': {
      asks: '{ dossier(id: "1") { sealed signed checked filed } }',
      answers: { dossier: { sealed: 'z(s(c(f1)) f1)', signed: 's(c(f1))', checked: 'c(f1)', filed: 'f1' } },
    },
    'a list takes its turns together': {
      asks: '{ desk { dossiers { sealed } } }',
      answers: { desk: { dossiers: [{ sealed: 'z(s(c(f1)) f1)' }, { sealed: 'z(s(c(f2)) f2)' }] } },
      asked: ['front', 'back', 'front', 'back'],
    },
    'an entity found in the middle of the turns takes its first turns': {
      asks: '{ dossier(id: "1") { next { signed next { id } } } }',
      answers: { dossier: { next: { signed: 's(c(f2))', next: null } } },
    },
    // The planner (0.0.38) cannot plan a third turn below an entity that the second owner found.
    'what the planner cannot plan is refused, and nothing of it is asked': {
      asks: '{ dossier(id: "1") { next { sealed } } }',
      refused: 'INTERNAL',
    },
    'names of the turns given to each other by the client change none of them': {
      asks: '{ dossier(id: "1") { filed: sealed checked: filed signed: checked sealed: signed } }',
      answers: {
        dossier: { filed: 'z(s(c(f1)) f1)', checked: 'f1', signed: 'c(f1)', sealed: 's(c(f1))' },
      },
    },
  },
});
