/** One hostile request: what it tries, and what it sends. */
export interface Attack {
  readonly tries: string;
  readonly query: string;
  readonly variables?: unknown;
  /** The code it is refused with. */
  readonly code: 'LIMIT_EXCEEDED' | 'GRAPHQL_VALIDATION_FAILED' | 'GRAPHQL_PARSE_FAILED' | 'BAD_USER_INPUT';
}

const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
const person = (inside: string): string => `{ person(id: "p1") { ${inside} } }`;
const nested = (levels: number, field: string, leaf: string): string =>
  `${`${field} { `.repeat(levels)}${leaf}${' }'.repeat(levels)}`;

const TOO_LARGE: readonly Omit<Attack, 'code'>[] = [
  { tries: 'fields in fields without end', query: person(nested(400, 'spouse', 'id')) },
  { tries: 'thirty fields in each other', query: person(nested(30, 'spouse', 'id')) },
  {
    tries: 'inline fragments in each other without end',
    query: person(`${'... on Person { '.repeat(600)}id${' }'.repeat(600)}`),
  },
  {
    tries: 'fragments without a type in each other, between fields',
    query: person(`${'... { spouse { '.repeat(60)}id${' } }'.repeat(60)}`),
  },
  { tries: 'a thousand aliases of one field', query: person(times(1_000, (index) => `a${index}: name`)) },
  {
    tries: 'a hundred times a field under one alias, with another below it',
    query: person(times(120, () => 'spouse { spouse { id } }')),
  },
  {
    tries: 'a question for five hundred persons at once',
    query: `{ ${times(500, (index) => `a${index}: person(id: "p${index}") { id }`)} }`,
  },
  {
    tries: 'fragments that double thirty times',
    query: `${person('...F0')} ${times(30, (index) => `fragment F${index} on Person { ...F${index + 1} ...F${index + 1} }`)} fragment F30 on Person { id }`,
  },
  {
    tries: 'fragments that double with a field between',
    query: `${person('...F0')} ${times(16, (index) => `fragment F${index} on Person { spouse { ...F${index + 1} } friend { ...F${index + 1} } }`)} fragment F16 on Person { id }`,
  },
  {
    tries: 'a fragment of hundreds of fields, spread a hundred times',
    query: `${person(times(100, () => '...F'))} fragment F on Person { ${times(300, () => 'id')} }`,
  },
  {
    tries: 'doubling fragments that end in a fragment that is not there',
    query: `${person('...F0')} ${times(30, (index) => `fragment F${index} on Person { ...F${index + 1} ...F${index + 1} }`)}`,
  },
  {
    tries: 'doubling fragments that end in a circle',
    query: `${person('...F0')} ${times(30, (index) => `fragment F${index} on Person { ...F${(index + 1) % 30} ...F${(index + 2) % 30} }`)}`,
  },
  {
    tries: 'every fragment spread in every other, in circles',
    query: `${person('...F0')} ${times(40, (index) => `fragment F${index} on Person { spouse { ${times(40, (other) => `...F${other}`)} } }`)}`,
  },
  {
    tries: 'five hundred fragments for validation to compare in pairs',
    query: `${person(times(300, (index) => `...F${index}`))} ${times(300, (index) => `fragment F${index} on Person { id }`)}`,
  },
  {
    tries: 'five hundred times the same fragment',
    query: `${person('...F')} ${times(500, () => 'fragment F on Person { id }')}`,
  },
  { tries: 'five hundred operations', query: times(500, (index) => `query Q${index} { __typename }`) },
  {
    tries: 'a thousand directives on one field',
    query: person(`id ${times(1_000, () => '@include(if: true)')}`),
  },
  {
    tries: 'a thousand directives that nobody knows, on the operation itself',
    query: `query ${times(1_000, (index) => `@d${index}`)} { __typename }`,
  },
  {
    tries: 'sixty directives on a variable',
    query: `query ($id: ID! ${times(60, (index) => `@d${index}`)}) { person(id: $id) { id } }`,
  },
  {
    tries: 'a thousand variables that nobody uses',
    query: `query (${times(1_000, (index) => `$v${index}: Int`)}) { __typename }`,
  },
  { tries: 'ten thousand tokens', query: `{ ${times(10_000, () => '__typename')} }` },
  { tries: 'a hundred thousand brackets', query: '{'.repeat(100_000) },
  { tries: 'a hundred thousand commas', query: `{ __typename ${','.repeat(100_000)} }` },
  { tries: 'sixty thousand comments', query: `{ __typename }${'\n#'.repeat(60_000)}` },
  { tries: 'one comment as long as a body', query: `{ __typename } # ${'x'.repeat(200_000)}` },
  { tries: 'a text as long as a body', query: `{ person(id: "${'x'.repeat(200_000)}") { id } }` },
  {
    tries: 'a block text of sixty thousand lines',
    query: `{ person(id: """${'\n '.repeat(60_000)}""") { id } }`,
  },
  { tries: 'a name as long as a page', query: person(`${'x'.repeat(50_000)}: id`) },
  { tries: 'a type as long as a page', query: person(`... on ${'X'.repeat(5_000)} { id }`) },
  {
    tries: 'a list of three thousand elements',
    query: `{ people(only: { ages: [${times(3_000, () => '1')}] }) { id } }`,
  },
  {
    tries: 'lists in lists as a value',
    query: `{ person(id: ${'['.repeat(1_500)}1${']'.repeat(1_500)}) { id } }`,
  },
  {
    tries: 'objects in objects as a value',
    query: `{ people(only: ${'{only: '.repeat(500)}1${'}'.repeat(500)}) { id } }`,
  },
  {
    tries: 'types of fields of types of fields',
    query: `{ __schema { types { ${nested(12, 'fields { type', 'name')}${' }'.repeat(12)} } } }`,
  },
  {
    tries: 'types of the types of the types of every type',
    query: `{ __schema { types { ${nested(18, 'ofType', 'name')} } } }`,
  },
  {
    tries: 'the whole schema ninety times under aliases',
    query: `{ __schema { ${times(90, (index) => `a${index}: types { fields { type { fields { name } } } }`)} } }`,
  },
  {
    tries: 'introspection behind doubling fragments',
    query: `{ __schema { types { ...F0 } } } ${times(20, (index) => `fragment F${index} on __Type { ...F${index + 1} ...F${index + 1} }`)} fragment F20 on __Type { name }`,
  },
];

const INVALID: readonly Attack[] = [
  {
    tries: 'two fragments in a circle',
    query: `${person('...A')} fragment A on Person { ...B } fragment B on Person { ...A }`,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    tries: 'a fragment in itself, below a field',
    query: `${person('...A')} fragment A on Person { spouse { ...A } }`,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    tries: 'doubling fragments that nobody uses',
    query: `{ __typename } ${times(30, (index) => `fragment F${index} on Person { ...F${index + 1} ...F${index + 1} }`)} fragment F30 on Person { id }`,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    tries: 'ninety aliases of one name that contradict each other',
    query: person(times(90, (index) => `x: ${index % 2 === 0 ? 'id' : 'name'}`)),
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    tries: 'a thousand unknown arguments',
    query: `{ person(${times(1_000, (index) => `a${index}: 1`)}) { id } }`,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    tries: 'a thousand times the same argument',
    query: `{ person(${times(1_000, () => 'id: "p1"')}) { id } }`,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    tries: 'an object of a thousand unknown members',
    query: `{ people(only: {${times(900, (index) => `a${index}: 1`)}}) { id } }`,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    tries: 'three levels of nested introspection lists',
    query: '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }',
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    tries: 'a schema of its own',
    query: 'type Query { a: Int } schema { query: Query }',
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  { tries: 'machinery of the federation', query: '{ _service { sdl } }', code: 'GRAPHQL_VALIDATION_FAILED' },
  {
    tries: 'members of JavaScript objects',
    query: person('__proto__ constructor'),
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    tries: 'a fragment on a member of JavaScript objects',
    query: person('... on __proto__ { id }'),
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  { tries: 'a lone surrogate in a name', query: '{ \u{D800} }', code: 'GRAPHQL_PARSE_FAILED' },
  {
    tries: 'a lone surrogate in a text',
    query: String.raw`{ person(id: "\uD800") { id } }`,
    code: 'GRAPHQL_PARSE_FAILED',
  },
  {
    tries: 'letters of other scripts that look like names',
    query: '{ реrson }',
    code: 'GRAPHQL_PARSE_FAILED',
  },
  { tries: 'a text that turns direction', query: '{ \u{202E} }', code: 'GRAPHQL_PARSE_FAILED' },
  { tries: 'a text that never ends', query: '{ person(id: "', code: 'GRAPHQL_PARSE_FAILED' },
  { tries: 'a block text that never ends', query: '{ person(id: """', code: 'GRAPHQL_PARSE_FAILED' },
  { tries: 'NUL in a document', query: '{ \u0000 }', code: 'GRAPHQL_PARSE_FAILED' },
  { tries: 'NUL in a text', query: String.raw`{ person(id: "\u0000") { id } }`, code: 'BAD_USER_INPUT' },
  { tries: 'a number beyond all numbers', query: '{ people(first: 1e309) { id } }', code: 'BAD_USER_INPUT' },
  {
    tries: 'a number of a thousand digits',
    query: `{ people(first: ${'9'.repeat(1_000)}) { id } }`,
    code: 'BAD_USER_INPUT',
  },
];

const BY_ID = 'query ($id: ID!) { person(id: $id) { id } }';
const FILTERED = 'query ($only: PeopleFilter) { people(only: $only) { id } }';
const deep = (levels: number): unknown => (levels === 0 ? 1 : { only: deep(levels - 1) });

const VARIABLES: readonly Attack[] = [
  { tries: 'objects in objects', query: FILTERED, variables: { only: deep(100) }, code: 'LIMIT_EXCEEDED' },
  {
    tries: 'a list of thousands',
    query: FILTERED,
    variables: { only: { ages: Array.from({ length: 5_000 }, () => 1) } },
    code: 'LIMIT_EXCEEDED',
  },
  {
    tries: 'a long list that nobody asked for',
    query: BY_ID,
    variables: { id: 'p1', other: Array.from({ length: 20_000 }, () => 1) },
    code: 'LIMIT_EXCEEDED',
  },
  {
    tries: 'a text of megabytes, almost',
    query: BY_ID,
    variables: { id: 'x'.repeat(200_000) },
    code: 'LIMIT_EXCEEDED',
  },
  {
    tries: 'hundreds of long texts',
    query: BY_ID,
    variables: { id: 'p1', others: Array.from({ length: 112 }, () => 'x'.repeat(9_000)) },
    code: 'LIMIT_EXCEEDED',
  },
  { tries: 'NUL', query: BY_ID, variables: { id: 'p1\u0000' }, code: 'BAD_USER_INPUT' },
  { tries: 'half a character', query: BY_ID, variables: { id: 'p1\u{D800}' }, code: 'BAD_USER_INPUT' },
  {
    tries: 'half a character under a name that nobody asked for',
    query: BY_ID,
    variables: { id: 'p1', '\u{D800}': '\u{D800}' },
    code: 'BAD_USER_INPUT',
  },
  {
    tries: 'an object where a key belongs',
    query: BY_ID,
    variables: { id: { $ne: null } },
    code: 'BAD_USER_INPUT',
  },
  {
    tries: 'a list where a key belongs',
    query: BY_ID,
    variables: { id: ['p1', 'p2'] },
    code: 'BAD_USER_INPUT',
  },
  { tries: 'null where a key belongs', query: BY_ID, variables: { id: null }, code: 'BAD_USER_INPUT' },
  { tries: 'nothing where a key belongs', query: BY_ID, variables: {}, code: 'BAD_USER_INPUT' },
  {
    tries: 'a number with a fraction',
    query: FILTERED,
    variables: { only: { ages: [1.5] } },
    code: 'BAD_USER_INPUT',
  },
  {
    tries: 'a number beyond 32 bits',
    query: FILTERED,
    variables: { only: { ages: [2 ** 40] } },
    code: 'BAD_USER_INPUT',
  },
  {
    tries: 'members that the type has not',
    query: FILTERED,
    variables: { only: { isAdmin: true } },
    code: 'BAD_USER_INPUT',
  },
  {
    tries: 'wrong values by the hundred',
    query: FILTERED,
    variables: { only: { ages: Array.from({ length: 900 }, () => 'x') } },
    code: 'BAD_USER_INPUT',
  },
];

const PAGES =
  'query ($n: Int!) { people(first: $n) { homes(first: $n) { seller { ... on Person { homes(first: $n) { rooms } } } } } }';
const COST: readonly Omit<Attack, 'code'>[] = [
  { tries: 'pages in pages in pages', query: PAGES, variables: { n: 100 } },
  { tries: 'the largest page there is', query: PAGES, variables: { n: 2_147_483_647 } },
  { tries: 'pages in pages by a default', query: PAGES.replace('$n: Int!', '$n: Int! = 100') },
  {
    tries: 'pages in pages as numbers in the text',
    query: PAGES.replace('query ($n: Int!)', '').replaceAll('$n', '100'),
  },
  {
    tries: 'pages in pages under thirty names',
    query: `{ ${times(28, (index) => `a${index}: people(first: 100) { homes(first: 50) { rooms } }`)} }`,
  },
  { tries: 'lists in lists', query: `{ people(first: 100) { ${nested(5, 'friends', 'id')} } }` },
  {
    tries: 'a negative page that pays for a large one',
    query: '{ a: people(first: -2000000000) { id } b: people(first: 1000000) { id } }',
  },
];

/** Hostile requests of every known shape. */
export const ATTACKS: readonly Attack[] = [
  ...[...TOO_LARGE, ...COST].map((attack) => ({ ...attack, code: 'LIMIT_EXCEEDED' as const })),
  ...INVALID,
  ...VARIABLES.map((attack) => ({ ...attack, tries: `${attack.tries}, in the variables` })),
];
