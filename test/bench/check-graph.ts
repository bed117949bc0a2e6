import type { LiveSubgraph } from '../../subgraphs/registry/checks/check-subgraph.ts';

const HEADER = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@listSize", "@composeDirective"])
  @link(url: "https://lien-thong.vn/personal/v1.0", import: ["@personal", "PersonalDataClass"])
  @composeDirective(name: "@personal")
`;

const SHARED = `
"""
How closely the law guards a piece of personal data.
vi: Mức độ bảo vệ của dữ liệu cá nhân.
"""
enum PersonalDataClass {
  """
  Identifies one person by itself.
  vi: Tự nó xác định một người.
  """
  IDENTIFIER
  """
  Basic personal data.
  vi: Dữ liệu cá nhân cơ bản.
  """
  BASIC
  """
  Sensitive personal data.
  vi: Dữ liệu cá nhân nhạy cảm.
  """
  SENSITIVE
}
"""
Marks a field that says something about a person.
vi: Đánh dấu trường nói về một người.
"""
directive @personal(class: PersonalDataClass!, subject: String) on FIELD_DEFINITION
`;

// Words that together make as many names as a graph wants; none of them is a person's.
const FIRST = [
  'Forest',
  'River',
  'Bridge',
  'Harbour',
  'Clinic',
  'Museum',
  'Quarry',
  'Orchard',
  'Turbine',
  'Archive',
];
const SECOND = [
  'Permit',
  'Survey',
  'Report',
  'Season',
  'Quota',
  'Notice',
  'Reading',
  'Repair',
  'Supply',
  'Ledger',
];
const FIELDS = ['depth', 'opened', 'rank', 'weightTons', 'stage', 'remark', 'budget', 'inspector'];

/** A made-up subgraph of `types` types: entities that point to each other, each with its fields described in two languages. */
export function madeUpSubgraph(name: string, agency: string, types: number): LiveSubgraph {
  const word = name.replaceAll(/\W/g, '');
  const prefix = `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  const names = Array.from({ length: types }, (_, index) => typeName(prefix, index));
  const root = names
    .slice(0, types / 20)
    .map((type) => `${described(`One ${type} by its code.`)}\n  ${lowerFirst(type)}(code: ID!): ${type}`);
  const sdl = `${HEADER}${SHARED}
type Query {
${root.join('\n')}
}
${names.map((type, index) => entity(type, names[(index * 7 + 1) % types] ?? type)).join('\n')}
${person(prefix)}`;
  return { name, agency, sdl, url: `https://${name}.example/graphql` };
}

function typeName(prefix: string, index: number): string {
  const first = FIRST[index % FIRST.length] ?? '';
  const second = SECOND[Math.floor(index / FIRST.length) % SECOND.length] ?? '';
  return `${prefix}${first}${second}${Math.floor(index / (FIRST.length * SECOND.length))}`;
}

function entity(type: string, other: string): string {
  const fields = FIELDS.map(
    (field, index) =>
      `${described(`The ${field} of this ${type}, as measured on day ${index}.`)}\n  ${field}: String`,
  );
  return `${described(`A ${type} in the register of its owner.`)}
type ${type} @key(fields: "code") {
${described('Its code.')}
  code: ID!
${fields.join('\n')}
${described(`The ${other} that it belongs to.`)}
  belongsTo: ${other}
}`;
}

function person(prefix: string): string {
  return `${described('A person, with what this register adds.')}
type Citizen @key(fields: "ref") {
${described('The reference.')}
  ref: ID!
${described('Whether this register knows the person.')}
  known${prefix}: Boolean @personal(class: BASIC)
}`;
}

function described(english: string): string {
  return `"""\n${english}\nvi: Mô tả bằng tiếng Việt của mục này: ${english.length} ký tự.\n"""`;
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
