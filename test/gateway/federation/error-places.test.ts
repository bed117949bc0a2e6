import { among, federationSuite, refuses } from '../../support/federation-suite.ts';
import { memorySubgraph } from '../../support/memory-subgraph.ts';

const clerk = (id: string) => ({ id });
const failsFor =
  (...ids: readonly string[]) =>
  ({ id }: { id: string }) =>
    ids.includes(id) ? refuses() : `ok ${id}`;
const CLERKS = ['a', 'b', 'c'].map(clerk);

federationSuite('where an error stands', {
  subgraphs: [
    memorySubgraph(
      'offices',
      `type Query { office: Office  offices: [Office!]  broken: String  worse: Office  beings: [Being] }
       type Office { name: String  head: Clerk  clerks: [Clerk]  shifts: [[Clerk!]!]  fails: String  seats: [Seat!] }
       type Seat { by: Clerk  fails: String }
       interface Being { id: ID! }
       type Clerk implements Being @key(fields: "id") { id: ID! }
       type Cat implements Being { id: ID!  fails: String }`,
      {
        Query: {
          office: () => ({}),
          offices: () => [{ name: 'one' }, { name: 'two' }],
          broken: refuses,
          worse: refuses,
          beings: () => [
            { __typename: 'Clerk', id: 'a' },
            { __typename: 'Cat', id: 'k' },
          ],
        },
        Office: {
          head: () => clerk('b'),
          clerks: () => [clerk('a'), null, clerk('b'), clerk('b')],
          shifts: () => [[clerk('a')], [clerk('c'), clerk('b')]],
          fails: refuses,
          seats: () => [{ by: clerk('b') }, { by: null }],
        },
        Seat: { fails: refuses },
        Cat: { fails: refuses },
      },
    ),
    memorySubgraph(
      'people',
      `type Clerk @key(fields: "id") { id: ID!  name: String  boss: Clerk  tasks: [Task]  rank: Int @shareable }
       type Task { title: String  helper: Clerk }`,
      {
        Clerk: {
          __resolveReference: among(CLERKS),
          name: failsFor('b'),
          boss: ({ id }: { id: string }) => (id === 'a' ? clerk('b') : null),
          tasks: ({ id }: { id: string }) => [{ title: `t ${id}`, helper: clerk('b') }],
          rank: () => 1,
        },
        Task: { title: () => refuses() },
      },
    ),
    memorySubgraph('lost', `type Clerk @key(fields: "id") { id: ID!  badge: String  desk: String }`, {
      Clerk: {
        // Async: thrown at once, it would take the whole list of entities with it.
        __resolveReference: async ({ id }: { id: string }) =>
          id === 'b' ? refuses() : Promise.resolve({ id }),
        badge: failsFor('c'),
        desk: () => 'desk',
      },
    }),
  ],
  operations: {
    'of a root field is the root field': {
      asks: '{ broken again: broken }',
      answers: { broken: null, again: null },
      errors: ['broken FORBIDDEN', 'again FORBIDDEN'],
    },
    'of a root object is the object, and nobody is asked for its members': {
      asks: '{ it: worse { head { name } } }',
      answers: { it: null },
      errors: ['it FORBIDDEN'],
      asked: ['offices'],
    },
    'has the client’s names': {
      asks: '{ bureau: office { leader: head { called: name } } }',
      answers: { bureau: { leader: { called: null } } },
      errors: ['bureau.leader.called FORBIDDEN'],
    },
    'has the index in a list, the first of several': {
      asks: '{ office { clerks { id name } } }',
      answers: {
        office: {
          clerks: [{ id: 'a', name: 'ok a' }, null, { id: 'b', name: null }, { id: 'b', name: null }],
        },
      },
      errors: ['office.clerks.2.name FORBIDDEN'],
    },
    'has the indices of a list of lists': {
      asks: '{ office { shifts { who: name } } }',
      answers: { office: { shifts: [[{ who: 'ok a' }], [{ who: 'ok c' }, { who: null }]] } },
      errors: ['office.shifts.1.1.who FORBIDDEN'],
    },
    'of a record that its owner refuses is each field that was asked of it': {
      asks: '{ office { head { id badge desk } } }',
      answers: { office: { head: { id: 'b', badge: null, desk: null } } },
      errors: ['office.head FORBIDDEN'],
    },
    'of a field of a record is that field alone': {
      asks: '{ office { shifts { badge desk } } }',
      answers: {
        office: {
          shifts: [
            [{ badge: 'ok a', desk: 'desk' }],
            [
              { badge: null, desk: 'desk' },
              { badge: null, desk: null },
            ],
          ],
        },
      },
      errors: ['office.shifts.1.0.badge FORBIDDEN', 'office.shifts.1.1 FORBIDDEN'],
    },
    'deep inside an answer of another owner goes on from the entity': {
      asks: '{ office { head { todo: tasks { title by: helper { name } } } } }',
      answers: { office: { head: { todo: [{ title: null, by: { name: null } }] } } },
      errors: ['office.head.todo.0.title FORBIDDEN', 'office.head.todo.0.by.name FORBIDDEN'],
    },
    'after two owners goes through both': {
      asks: '{ offices { name clerks { boss { n: name } } } }',
      answers: {
        offices: ['one', 'two'].map((name) => ({
          name,
          clerks: [{ boss: { n: null } }, null, { boss: null }, { boss: null }],
        })),
      },
      errors: ['offices.0.clerks.0.boss.n FORBIDDEN'],
    },
    'of one entity at several places is told at each of them': {
      asks: '{ office { head { name } seats { by { name } fails } } }',
      answers: {
        office: {
          head: { name: null },
          seats: [
            { by: { name: null }, fails: null },
            { by: null, fails: null },
          ],
        },
      },
      errors: [
        'office.head.name FORBIDDEN',
        'office.seats.0.by.name FORBIDDEN',
        'office.seats.0.fails FORBIDDEN',
      ],
    },
    'inside a fragment on one type is that type’s element': {
      asks: '{ beings { id ... on Clerk { badge } ... on Cat { miaow: fails } } }',
      answers: {
        beings: [
          { id: 'a', badge: 'ok a' },
          { id: 'k', miaow: null },
        ],
      },
      errors: ['beings.1.miaow FORBIDDEN'],
    },
    'is not told for a field that nobody asked': {
      asks: '{ office { name head { id } seats { by { id } } } }',
      answers: { office: { name: null, head: { id: 'b' }, seats: [{ by: { id: 'b' } }, { by: null }] } },
    },
  },
});
