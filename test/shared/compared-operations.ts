import { callerError } from '#shared/errors.ts';
import { buildSchema } from '#shared/graphql-server.ts';

const SDL = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  scalar Date
  enum Mood { GOOD BAD }
  input Range { from: Int = 1  to: Int!  inner: Range  moods: [Mood!] }
  interface Being { id: ID! }
  type Query {
    echo(ids: [ID!], range: Range, mood: Mood = GOOD, day: Date, flag: Boolean, text: String): String
    beings: [Being]  things: [Thing!]  one(id: ID!): Person  must: String!  list: [Int!]  grid: [[Int]]
  }
  type Mutation { first: Int  second: Int }
  type Subscription { ticks: Int }
  union Thing = Person | Dog
  type Person implements Being @key(fields: "id") {
    id: ID!  name(lang: String = "vi"): String  friend: Person  friends: [Person!]  mood: Mood  day: Date
    broken: String  refused: String  returned: String  wrong: Int  must: String!  late: String
  }
  type Dog implements Being { id: ID!  name: String }
`;

interface Row {
  readonly id: string;
}

const person = (id: string) => ({ __typename: 'Person', id });
const REFUSED = callerError('FORBIDDEN', { vi: 'Không', en: 'No' }, { coordinate: 'Person.refused' });

const later = <Value>(value: Value): Promise<Value> => Promise.resolve(value);

// What the mutations count.
const counted = { counter: 0 };
const resolvers = {
  Query: {
    echo: (_root: unknown, given: object) =>
      JSON.stringify(given, Object.keys(given).toSorted().concat('from', 'to', 'inner', 'moods')),
    beings: () => [
      person('a'),
      null,
      { __typename: 'Dog', id: 'd', name: 'Vàng' },
      { __typename: 'Nobody', id: 'x' },
    ],
    things: async () => later([person('a'), { __typename: 'Dog', id: 'd', name: 'Vàng' }]),
    one: (_root: unknown, { id }: Row) => (id === 'none' ? null : person(id)),
    must: () => null,
    list: () => [1, 2, null],
    grid: () => [[1, null], null, [3]],
  },
  Mutation: {
    first: async () => later((counted.counter += 1)),
    second: () => (counted.counter += 1),
  },
  Subscription: { ticks: { subscribe: () => [1], resolve: () => 1 } },
  Being: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
  Thing: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
  Person: {
    __resolveReference: async ({ id }: Row) =>
      id === 'none' ? null : id === 'bad' ? Promise.reject(REFUSED) : later(person(id)),
    name: ({ id }: Row, { lang }: { lang: string }) => later(`${lang} ${id}`),
    friend: ({ id }: Row) => (id.length > 2 ? null : person(`${id}f`)),
    friends: ({ id }: Row) => later([person(`${id}1`), person(`${id}2`)]),
    mood: ({ id }: Row) => (id === 'a' ? 'GOOD' : 'ANGRY'),
    day: ({ id }: Row) => (id === 'a' ? '2026-11-21' : 'no day'),
    broken: () => {
      throw new Error('select * from secret');
    },
    refused: () => Promise.reject(REFUSED),
    returned: () => REFUSED,
    wrong: () => 'text',
    must: ({ id }: Row) => (id === 'a' ? 'here' : null),
    late: () => later(null),
  },
};

/** A schema with everything that answers may differ in. */
export const schema = buildSchema(SDL, resolvers);

/** Begins to count anew, so that mutations answer the same again. */
export function countAnew(): void {
  counted.counter = 0;
}

/** The variables of an operation. */
export type Variables = Readonly<Record<string, unknown>>;

const ENTITIES =
  'query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Person { id name mood } } }';

/** Operations that must be answered the same, whichever way they take: what they are about, text, variables. */
export const SAME: readonly (readonly [string, string] | readonly [string, string, Variables])[] = [
  ['arguments with defaults and without', '{ echo }'],
  [
    'literals of every kind',
    '{ echo(ids: ["a", 1], range: { to: 3 }, mood: BAD, day: "2026-11-21", flag: true) }',
  ],
  [
    'variables of every kind',
    'query ($i: [ID!], $r: Range, $m: Mood, $d: Date) { echo(ids: $i, range: $r, mood: $m, day: $d) }',
    { i: ['a'], r: { to: 2, inner: { to: 3 } }, m: 'BAD', d: '2026-11-21' },
  ],
  [
    'variables that are not given',
    'query ($i: [ID!], $r: Range, $m: Mood = BAD) { echo(ids: $i, range: $r, mood: $m) }',
  ],
  [
    'variables that are null',
    'query ($i: [ID!], $m: Mood) { echo(ids: $i, mood: $m) }',
    { i: null, m: null },
  ],
  [
    'variables inside literals',
    'query ($a: ID!, $t: Int!, $m: Mood!) { echo(ids: [$a, "b"], range: { to: $t, moods: [$m], inner: { to: 1, from: $t } }) }',
    { a: 'x', t: 5, m: 'GOOD' },
  ],
  [
    'variables left out inside literals',
    'query ($t: Int, $f: Boolean) { echo(range: { to: 1, from: $t }, flag: $f) }',
  ],
  ['one for a list', 'query ($i: [ID!]) { echo(ids: $i) two: echo(ids: "z") }', { i: 'a' }],
  [
    'interfaces with a type that does not exist',
    '{ beings { __typename id ... on Person { name } ... on Dog { name } } }',
  ],
  [
    'unions with fragments',
    'fragment P on Person { id friend { ...N } } fragment N on Person { name } { things { ...P ... on Dog { id name } } }',
  ],
  [
    'aliases and repeated fields',
    '{ one(id: "a") { x: name y: name(lang: "en") id id friend { id } friend { name } } }',
  ],
  ['a refusal that a resolver throws', '{ one(id: "a") { id refused } }'],
  ['a refusal that a resolver returns', '{ one(id: "a") { id returned friends { returned } } }'],
  ['a failure that is masked', '{ one(id: "a") { id broken } }'],
  ['a value that is no whole number', '{ one(id: "a") { id wrong } }'],
  ['an enum value and a date that the contract does not have', '{ one(id: "b") { id mood day } }'],
  ['null where it may not stand', '{ one(id: "b") { id must } must }'],
  ['null in a list of what is never null', '{ list grid }'],
  ['a row that is not there', '{ one(id: "none") { id } }'],
  ['changes, one after the other', 'mutation { first second }'],
  ['the types of the root', '{ __typename one(id: "a") { __typename } }'],
  [
    'entities',
    ENTITIES,
    {
      r: [
        { __typename: 'Person', id: 'a' },
        { __typename: 'Person', id: 'none' },
        { __typename: 'Person', id: 'bad' },
      ],
    },
  ],
  ['an entity of an unknown type', ENTITIES, { r: [{ __typename: 'Nobody', id: 'a' }] }],
  [
    'entities in a literal with variables inside',
    'query ($id: ID!) { _entities(representations: [{ __typename: "Person", id: $id }]) { ... on Person { id name } } }',
    { id: 'a' },
  ],
  ['a variable of a wrong type', 'query ($t: Int!) { echo(range: { to: $t }) }', { t: 'five' }],
  [
    'a variable that may be left out, but not be null',
    'query ($flag: Boolean! = true) { echo(flag: $flag) }',
  ],
  ['a variable that is missing', 'query ($t: Int!) { echo(range: { to: $t }) }'],
  ['a date that is none', 'query ($d: Date) { echo(day: $d) }', { d: 'yesterday' }],
  ['a field that does not exist', '{ nothing }'],
  ['a document that cannot be read', '{ one(id: "a") {'],
  ['two operations and the name of neither', 'query A { echo } query B { must }'],
];
