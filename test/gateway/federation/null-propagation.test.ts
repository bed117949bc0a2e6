import { among, federationSuite, refuses } from '../../support/federation-suite.ts';
import { memorySubgraph } from '../../support/memory-subgraph.ts';

const room = (id: string) => ({ id });
const badNote = ({ id }: { id: string }) => (id.startsWith('bad') ? refuses() : `note ${id}`);
const [good, bad, gone] = [room('good'), room('bad'), room('gone')];

// Rooms whose non-null fields another owner fails to answer ("bad"), or whose record it has not ("gone").
federationSuite('null where none may be (GraphQL specification, 6.4.4)', {
  subgraphs: [
    memorySubgraph(
      'houses',
      `type Query { house: House  must: House!  own: Own }
       type House {
         name: String
         room: Room  sure: Room!
         loose: [Room]  full: [Room!]  fixed: [Room!]!
         grid: [[Room]]  hard: [[Room!]!]  softInner: [[Room!]]
         inner: House  deep: House!
       }
       type Room @key(fields: "id") { id: ID! }
       type Own { a: String!  b: [String!]  c: [[String!]!]  d: [[String!]]! e: Own  f: String }`,
      {
        Query: {
          house: () => ({ name: 'h' }),
          must: () => ({}),
          own: () => ({
            b: () => ['x', null],
            c: () => [['x'], ['y', null]],
            d: () => [['x'], ['y', null]],
            f: 'f',
          }),
        },
        House: {
          room: () => bad,
          sure: () => bad,
          loose: () => [good, bad, null, gone],
          full: () => [good, bad],
          fixed: () => [bad, bad],
          grid: () => [[good, bad], null, [gone]],
          hard: () => [[good], [bad]],
          softInner: () => [[good], [good, bad], []],
          inner: () => ({ name: 'inner' }),
          deep: () => ({ name: 'deep' }),
        },
        Own: { a: () => null, e: () => ({}) },
      },
    ),
    memorySubgraph('notes', `type Room @key(fields: "id") { id: ID!  note: String!  soft: String }`, {
      Room: { __resolveReference: among([good, bad]), note: badNote, soft: badNote },
    }),
  ],
  operations: {
    'a nullable object takes the null of its member': {
      asks: '{ house { name room { note } } }',
      answers: { house: { name: 'h', room: null } },
      errors: ['house.room.note FORBIDDEN'],
    },
    'a nullable member takes it itself': {
      asks: '{ house { room { id soft } } }',
      answers: { house: { room: { id: 'bad', soft: null } } },
      errors: ['house.room.soft FORBIDDEN'],
    },
    'through an object that must be there it goes further up': {
      asks: '{ house { inner { name sure { note } } name } }',
      answers: { house: { inner: null, name: 'h' } },
      errors: ['house.inner.sure.note FORBIDDEN'],
    },
    'through several it goes to the first that may be null': {
      asks: '{ house { inner { deep { deep { sure { note } } } } } }',
      answers: { house: { inner: null } },
      errors: ['house.inner.deep.deep.sure.note FORBIDDEN'],
    },
    'an element that may be null takes it, and its neighbours stay': {
      asks: '{ house { loose { note } } }',
      answers: { house: { loose: [{ note: 'note good' }, null, null, null] } },
      errors: ['house.loose.1.note FORBIDDEN', 'house.loose.3.note NOT_FOUND'],
    },
    'a list of elements that must be there is null with one of them': {
      asks: '{ house { full { note } name } }',
      answers: { house: { full: null, name: 'h' } },
      errors: ['house.full.1.note FORBIDDEN'],
    },
    'a list that must be there too takes the object around it': {
      asks: '{ house { inner { fixed { note } } } }',
      answers: { house: { inner: null } },
      errors: ['house.inner.fixed.0.note FORBIDDEN'],
    },
    'in a list of lists the innermost place that may be null takes it': {
      asks: '{ house { grid { note } softInner { note } } }',
      answers: {
        house: {
          grid: [[{ note: 'note good' }, null], null, [null]],
          softInner: [[{ note: 'note good' }], null, []],
        },
      },
      errors: [
        'house.grid.0.1.note FORBIDDEN',
        'house.grid.2.0.note NOT_FOUND',
        'house.softInner.1.1.note FORBIDDEN',
      ],
    },
    'lists that must be there inside a list that need not take that one': {
      asks: '{ house { hard { note } name } }',
      answers: { house: { hard: null, name: 'h' } },
      errors: ['house.hard.1.0.note FORBIDDEN'],
    },
    'with nothing nullable on the way the data are null': {
      asks: '{ must { sure { note } } }',
      answers: null,
      errors: ['must.sure.note FORBIDDEN'],
    },
    'a neighbour at the root goes with the data': {
      asks: '{ house { name } must { sure { note } } }',
      answers: null,
      errors: ['must.sure.note FORBIDDEN'],
    },
    'an owner’s own nulls have gone up in its own answer': {
      asks: '{ own { f b c d } }',
      answers: { own: { f: 'f', b: null, c: null, d: [['x'], null] } },
      errors: ['own.b.1 SUBGRAPH_INVALID', 'own.c.1.1 SUBGRAPH_INVALID', 'own.d.1.1 SUBGRAPH_INVALID'],
    },
    'a member that must be there and a nullable one at once': {
      asks: '{ own { e { a } f } }',
      answers: { own: { e: null, f: 'f' } },
      errors: ['own.e.a SUBGRAPH_INVALID'],
    },
    'one place may be null under one name and its object under another': {
      asks: '{ house { room { soft } again: room { note } } }',
      answers: { house: { room: { soft: null }, again: null } },
      errors: ['house.again.note FORBIDDEN', 'house.room.soft FORBIDDEN'],
    },
  },
});
