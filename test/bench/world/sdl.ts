import type { NamedSdl } from '#schema/commands/compose.ts';

const FEDERATION = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])`;

const UNITS = `
  type Query { unit(code: ID!): Unit }
  enum UnitKind { PROVINCE COMMUNE }
  type Unit @key(fields: "code") { code: ID! name: String! shortName: String kind: UnitKind! parent: Unit }
`;

const PROCEDURES = `
  type Query { procedure(id: ID!): Procedure }
  type Procedure @key(fields: "id") { id: ID! code: String! name: String! days: Int fee: Fee }
  type Fee { amount: Int! legalBasis: String }
`;

const CITIZENS = `
  type Query { citizen(ref: ID!): Citizen }
  type Citizen @key(fields: "ref") { ref: ID! fullName: String! birthDate: String residence: Residence }
  type Residence { area: String! since: String }
`;

const DOSSIERS = `
  type Query { dossier(code: ID!): Dossier dossiers(page: Int!): [Dossier!] }
  enum DossierStatus { SUBMITTED ACCEPTED RESULT_RETURNED }
  type Dossier @key(fields: "code") {
    code: ID! status: DossierStatus! submittedAt: String! dueAt: String
    owner: Citizen procedure: Procedure unit: Unit
  }
  type Citizen @key(fields: "ref", resolvable: false) { ref: ID! }
  type Procedure @key(fields: "id", resolvable: false) { id: ID! }
  type Unit @key(fields: "code", resolvable: false) { code: ID! }
`;

const MARKED = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@inaccessible", "@composeDirective"])
  @link(url: "https://lien-thong.vn/personal/v1.0", import: ["@personal", "PersonalDataClass"]) @composeDirective(name: "@personal")
  enum PersonalDataClass { IDENTIFIER BASIC SENSITIVE }
  directive @personal(class: PersonalDataClass!, subject: String) on FIELD_DEFINITION
`;

/** The same subgraphs, what says something about a person marked: a gateway must put it on record. */
export const MARKED_SDL: readonly NamedSdl[] = [
  { name: 'units', sdl: FEDERATION + UNITS },
  { name: 'procedures', sdl: FEDERATION + PROCEDURES },
  {
    name: 'citizens',
    sdl:
      MARKED +
      CITIZENS.replace(
        /(fullName: String)!|(birthDate: String|residence: Residence)/g,
        '$1$2 @personal(class: BASIC)',
      ),
  },
  { name: 'dossiers', sdl: FEDERATION + DOSSIERS },
];

/** The four subgraphs of the bench: the hub's own in small, without personal marks, so that a gateway may run them open. */
export const BENCH_SDL: readonly NamedSdl[] = [
  { name: 'units', sdl: FEDERATION + UNITS },
  { name: 'procedures', sdl: FEDERATION + PROCEDURES },
  { name: 'citizens', sdl: FEDERATION + CITIZENS },
  { name: 'dossiers', sdl: FEDERATION + DOSSIERS },
];
