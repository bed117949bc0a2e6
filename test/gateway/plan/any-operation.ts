import * as fc from 'fast-check';
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isUnionType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** The variables that a made operation may use, with their declarations and values. */
const VARIABLES = [
  { name: 'yes', declared: '$yes: Boolean!', value: true },
  { name: 'no', declared: '$no: Boolean!', value: false },
  { name: 'on', declared: '$on: Boolean! = true', value: undefined },
  { name: 'english', declared: '$english: Lang', value: 'EN' },
  { name: 'absent', declared: '$absent: Lang', value: undefined },
  { name: 'two', declared: '$two: Int!', value: 2 },
  { name: 'who', declared: '$who: ID!', value: 'p1' },
] as const;

const CONDITIONS = [
  '@include(if: $yes)',
  '@include(if: $no)',
  '@skip(if: $no)',
  '@skip(if: true)',
  '@include(if: $on)',
];
// Names of keys and of the machinery beside harmless ones: what a client may think of.
const ALIASES = ['id', 'code', 'name', 'number', '__typename', '_hub_k0', 'f0_', 'a', 'b', 'c', 'd'];
const ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  lang: ['', '(lang: EN)', '(lang: VI)', '(lang: $english)', '(lang: $absent)'],
  id: ['(id: "p1")', '(id: "p3")', '(id: "d1")', '(id: $who)', '(id: "nobody")'],
  first: ['', '(first: 2)', '(first: $two)'],
  number: ['(number: 1, zone: "a")', '(zone: "b", number: $two)', '(number: 9, zone: "a")'],
};
const FRAGMENTS: Readonly<Record<string, string>> = {
  P: 'fragment P on Person { id: note ...B spouse { street } home { area } }',
  B: 'fragment B on Being { name friend { __typename ... on Dog { kennel { zone { id } } } } }',
  S: 'fragment S on Shop { code: name owner { name ...B } }',
};
const USABLE: Readonly<Record<string, readonly string[]>> = {
  Person: ['P', 'B'],
  Dog: ['B'],
  Being: ['B', 'P'],
  Party: ['P', 'S'],
  Shop: ['S'],
};

/** A query with its variables. Most are valid; the rest clash in their names. */
export interface MadeOperation {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Makes queries over a schema: aliases, arguments, fragments and conditions wherever they can stand. */
export function anyOperation(schema: GraphQLSchema, root: GraphQLObjectType): fc.Arbitrary<MadeOperation> {
  return selections({ schema, depth: 5 }, root).map((body) => {
    const all = withFragments(body);
    const used = VARIABLES.filter(({ name }) => all.includes(`$${name}`));
    const declared = used.map((variable) => variable.declared).join(' ');
    return {
      text: `query${declared === '' ? '' : ` (${declared})`} ${all}`,
      variables: Object.fromEntries(
        used.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])),
      ),
    };
  });
}

interface Making {
  readonly schema: GraphQLSchema;
  readonly depth: number;
}

function selections(making: Making, type: GraphQLCompositeType): fc.Arbitrary<string> {
  return fc
    .array(selection(making, type), { minLength: 1, maxLength: making.depth > 3 ? 4 : 3 })
    .map((parts) => `{ ${parts.join(' ')} }`);
}

function selection(making: Making, type: GraphQLCompositeType): fc.Arbitrary<string> {
  const fields = fieldsOf(type).filter(
    (field) => making.depth > 1 || !isCompositeType(getNamedType(field.type)),
  );
  const named = fc.constantFrom(...fields, null).chain((field) => fieldText(making, field));
  const types = [type, ...(isAbstractType(type) ? making.schema.getPossibleTypes(type) : [])];
  const inline = fc
    .tuple(fc.constantFrom(...types), condition())
    .chain(([on, when]) =>
      selections({ ...making, depth: making.depth - 1 }, on).map(
        (inside) => `... on ${on.name} ${when} ${inside}`,
      ),
    );
  const spreads = (USABLE[type.name] ?? []).map((name) => fc.constant(`...${name}`));
  return fc.oneof(
    { weight: 6, arbitrary: named },
    ...(making.depth > 1 ? [{ weight: 1, arbitrary: inline }] : []),
    ...spreads.map((arbitrary) => ({ weight: 1, arbitrary })),
  );
}

function fieldText(making: Making, field: GraphQLField<unknown, unknown> | null): fc.Arbitrary<string> {
  const alias = fc.option(fc.constantFrom(...ALIASES), { nil: null, freq: 2 });
  const given = fc.constantFrom(...(ARGUMENTS[field?.args[0]?.name ?? ''] ?? ['']));
  const type = field ? getNamedType(field.type) : null;
  const inside = isCompositeType(type)
    ? selections({ ...making, depth: making.depth - 1 }, type)
    : fc.constant('');
  return fc
    .tuple(alias, given, condition(), inside)
    .map(([name, args, when, body]) =>
      [
        name === null ? '' : `${name}:`,
        `${field?.name ?? '__typename'}${field ? args : ''}`,
        when,
        body,
      ].join(' '),
    );
}

function condition(): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.constantFrom(...CONDITIONS) },
  );
}

function fieldsOf(type: GraphQLCompositeType): readonly GraphQLField<unknown, unknown>[] {
  return isUnionType(type) ? [] : Object.values(type.getFields());
}

// With every fragment that is used, also inside another one.
function withFragments(body: string): string {
  const missing = Object.entries(FRAGMENTS).filter(
    ([name, text]) => body.includes(`...${name}`) && !body.includes(text),
  );
  return missing.length === 0 ? body : withFragments([body, ...missing.map(([, text]) => text)].join(' '));
}
