import { FEDERATION } from './memory-subgraph.ts';
import { oracleHub, type OracleHub } from './oracle-hub.ts';
import type { OracleWorld } from './oracle-world.ts';

// A made-up registry with everything that our own graph does not use: keys of several parts, required and provided fields,
// interfaces and unions of entities, interface objects, a moved field, value types that are shared, lists of lists.
const SHARED = `
    type Zone @shareable { number: Int! }
    type Note @shareable { text: String  more: Note  notes: [[Note]!] }
    type Size @shareable { high: Int  wide: Int! }`;
const SUBGRAPHS = {
  registry: `
    ${SHARED}
    type Query { parties: [Party!]  party(id: ID!): Party  persons(first: Int = 2): [Person]  things: [[Thing!]]  firm: Firm! }
    interface Party @key(fields: "id") { id: ID!  name(lang: Lang = VI): String  friend: Party }
    enum Lang { VI EN }
    type Person implements Party @key(fields: "id") {
      id: ID!  name(lang: Lang = VI): String  friend: Party  born: Int  spouse: Person  homes: [Plot!]  size: Size  must: Int!
    }
    type Firm implements Party @key(fields: "id") @key(fields: "tax") {
      id: ID!  tax: ID!  name(lang: Lang = VI): String  friend: Party  seats: [[Int!]]  head: Person!  old: String  note: Note
    }
    union Thing = Person | Firm | Plot | Note
    type Plot @key(fields: "sheet zone { number }", resolvable: false) { sheet: Int!  zone: Zone! }`,
  land: `
    ${SHARED}
    type Query { plots(size: Int, only: PlotFilter): [Plot!]!  plot: Plot  note: Note @shareable  found: [Thing] }
    input PlotFilter { sheets: [Int!]  zone: Int = 3  and: PlotFilter }
    type Plot @key(fields: "sheet zone { number }") {
      sheet: Int!  zone: Zone!  owner: Party  area: Float @shareable  parts: [[Plot]]  neighbours(first: Int): [Plot!]!  note: Note
    }
    interface Party { id: ID! }
    type Person implements Party @key(fields: "id") {
      id: ID!  plots: [Plot!]  size: Size @external  room: String @requires(fields: "size { high }")
    }
    type Firm implements Party @key(fields: "id", resolvable: false) { id: ID! }
    union Thing = Plot | Note`,
  taxes: `
    ${SHARED}
    type Query { payers: [Firm!]  note: Note @shareable  kept: Thing }
    type Firm @key(fields: "tax") { tax: ID!  paid: Int  old: String @override(from: "registry")  rank: Rank!  plots: [Plot] }
    enum Rank { HIGH LOW }
    type Plot @key(fields: "zone { number } sheet") {
      sheet: Int!  zone: Zone!  area: Float @external
      tax(times: Int! = 1): Int @requires(fields: "area")
      fine: Boolean
    }
    union Thing = Note`,
  ubills: `
    ${SHARED}
    type Plot @key(fields: "sheet zone { number }") {
      sheet: Int!  zone: Zone!  area: Float @external  tax(times: Int! = 1): Int @external
      bill: String @requires(fields: "tax(times: 3) area")
    }`,
  zmail: `
    ${SHARED}
    type Query { boxes: [Party]  letter: Letter }
    type Party @key(fields: "id") @interfaceObject { id: ID!  address: String  inbox(first: Int = 3): [Letter!]  unread: Int }
    type Letter @key(fields: "no") { no: ID!  from: Party  to: [Party!]!  plot: Plot @provides(fields: "area")  title: String }
    type Plot @key(fields: "sheet zone { number }") { sheet: Int!  zone: Zone!  area: Float @external }`,
  zvotes: `
    type Party @key(fields: "id") @interfaceObject {
      id: ID!  address: String @external  card: String @requires(fields: "address")
    }
    type Letter @key(fields: "no") { no: ID!  title: String @external  stamp: String @requires(fields: "title")  cast: [Party] }`,
};

const plot = (sheet: number, number: number) => ({ sheet, zone: { number } });
/** What is in it. */
export const RICH_WORLD: OracleWorld = {
  entities: {
    Person: ['p1', 'p2', 'p3'].map((id) => ({ id })),
    Firm: [
      { id: 'f1', tax: 't1' },
      { id: 'f2', tax: 't2' },
    ],
    Plot: [plot(1, 7), plot(1, 8), plot(2, 7), plot(0, 0)],
    Letter: ['l1', 'l2', 'l3'].map((no) => ({ no })),
  },
  scalars: {
    ID: ['p1', 'f2', 't2', 'l1', 'nobody'],
    String: ['p2', 'f1', 'l3', 't1', 'Person', 'Firm', '', '"\\', 'x'],
    Int: [0, 1, 2, 7, 8, -5],
    Float: [0, 1.5, 7, -1e9],
    Boolean: [true, false],
  },
  members: { 'Query.found': ['Plot', 'Note'], 'Query.kept': ['Note'] },
  requires: {
    'Person.room': [{ field: 'size', member: 'high' }],
    'Plot.tax': [{ field: 'area' }],
    'Plot.bill': [{ field: 'tax', given: { times: 3 } }, { field: 'area' }],
    'Person.card': [{ field: 'address' }],
    'Firm.card': [{ field: 'address' }],
    'Letter.stamp': [{ field: 'title' }],
  },
};

/** Values as clients write them. */
export const RICH_LITERALS: Readonly<Record<string, readonly string[]>> = {
  ID: ['"p1"', '"f2"', '"nobody"', '3'],
  Int: ['0', '1', '7'],
};

/** The subgraphs of that registry. */
export const RICH_SUBGRAPHS = Object.entries(SUBGRAPHS).map(([name, sdl]) => ({
  name,
  sdl: `${FEDERATION}\n${sdl}`,
}));

/** A registry that uses every directive of the federation. */
export function richOracleHub(salt: number): OracleHub {
  return oracleHub(RICH_SUBGRAPHS, RICH_WORLD, salt);
}
