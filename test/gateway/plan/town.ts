import { memoryHub, type MemoryHub, type MemoryHubOptions } from '../../support/memory-hub.ts';
import { memorySubgraph } from '../../support/memory-subgraph.ts';
import { TOWN_RESOLVERS } from './town-rows.ts';

const PEOPLE = `
  type Query {
    person(id: ID!): Person
    people(first: Int! = 10, only: PeopleFilter): [Person!]
    parties: [Party]
    beings: [Being!]
    being(id: ID!): Being
  }
  input PeopleFilter { ages: [Int!]  name: String }
  enum Lang { VI EN }
  interface Being { id: ID!  name(lang: Lang = VI): String  friend: Being }
  type Person implements Being @key(fields: "id") {
    id: ID!  name(lang: Lang = VI): String  age: Int  note: String
    friends: [Person]  friend: Being  spouse: Person  table: [[Person]]  company: Shop
  }
  type Dog implements Being @key(fields: "id") {
    id: ID!  name(lang: Lang = VI): String  friend: Being  owner: Person  barks: Boolean!
  }
  union Party = Person | Shop
  type Shop @key(fields: "code", resolvable: false) { code: ID! }
`;

const HOMES = `
  type Query { home(number: Int!, zone: ID!): Home }
  type Person @key(fields: "id") { id: ID!  home: Home  homes(first: Int): [Home!]  street: String!  pets: [Dog!] }
  type Dog @key(fields: "id") { id: ID!  kennel: Home }
  type Home @key(fields: "number zone { id }") { number: Int!  zone: Zone!  rooms: Int }
  type Zone @shareable { id: ID! }
`;

const SHOPS = `
  type Query { shops: [Shop!] }
  enum Lang { VI EN }
  type Shop @key(fields: "code") { code: ID!  name(lang: Lang = VI): String  owner: Person  tags: [String!] }
  type Person @key(fields: "id", resolvable: false) { id: ID! }
  union Party = Person | Shop
  type Home @key(fields: "number zone { id }") { number: Int!  zone: Zone!  area: String  seller: Party }
  type Zone @shareable { id: ID! }
`;

/** A town over three owners: people and their dogs, homes with a key of two parts, shops. */
export function townHub(options: MemoryHubOptions = {}): MemoryHub {
  return memoryHub(
    [
      memorySubgraph('people', PEOPLE, TOWN_RESOLVERS),
      memorySubgraph('homes', HOMES, TOWN_RESOLVERS),
      memorySubgraph('shops', SHOPS, TOWN_RESOLVERS),
    ],
    options,
  );
}
