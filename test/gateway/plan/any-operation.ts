import * as fc from 'fast-check';
import {
  doTypesOverlap,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isUnionType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';

import { anyArgument, BOOLEANS, valuesOf, type Literals } from './any-operation-values.ts';

/** What a client may think of: words with a chance to collide or to mean something. */
export interface Vocabulary {
  readonly literals: Literals;
  /** Names of keys and of the machinery beside harmless ones. */
  readonly aliases: readonly string[];
  /** The types on which fragments are written. */
  readonly fragmentsOn: readonly string[];
}

/** An operation with its variables. Most are valid; the rest clash in their names. */
export interface MadeOperation {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Making {
  readonly schema: GraphQLSchema;
  readonly words: Vocabulary;
  readonly depth: number;
  readonly fragments: readonly Fragment[];
}

interface Fragment {
  readonly name: string;
  readonly on: GraphQLCompositeType;
}

/** One selection. `key`: the name that it has in the answer; null of a fragment. `what`: the field with its arguments. */
interface Part {
  readonly key: string | null;
  readonly what: string;
  readonly text: string;
}

const CONDITIONS = [
  '@include(if: $yes)',
  '@include(if: $no)',
  '@skip(if: $no)',
  '@skip(if: true)',
  '@include(if: $on)',
  '@skip(if: $yes) @include(if: $yes)',
];
const ABOUT_THE_GRAPH = [
  '__schema { queryType { name } }',
  '__type(name: "Query") { name kind ofType { name } }',
];

/** Makes queries over a schema: aliases, arguments, fragments and conditions wherever they can stand. */
export function anyOperation(schema: GraphQLSchema, words: Vocabulary): fc.Arbitrary<MadeOperation> {
  const root = schema.getQueryType();
  const types = words.fragmentsOn.map((name) => schema.getType(name)).filter(isCompositeType);
  return fc.array(fc.constantFrom(...types), { maxLength: 3 }).chain((chosen) => {
    const fragments = chosen.map((on, index) => ({ name: `F${index}`, on }));
    // A fragment spreads later ones alone, so that none spreads itself.
    const bodies = fragments.map(({ on }, index) =>
      selections({ schema, words, depth: 3, fragments: fragments.slice(index + 1) }, on),
    );
    const all = root
      ? selections({ schema, words, depth: 6, fragments }, root)
      : fc.constant('{ __typename }');
    return fc.tuple(all, ...bodies).map(([body, ...inside]) => {
      const written = fragments.map(
        ({ name, on }, index) => [name, `fragment ${name} on ${on.name} ${inside[index] ?? ''}`] as const,
      );
      return operationOf(withFragments(body, written));
    });
  });
}

function operationOf(text: string): MadeOperation {
  const { declared, variables } = valuesOf(text);
  return { text: `query${declared === '' ? '' : ` (${declared})`} ${text}`, variables };
}

// With every fragment that is used, also inside another one.
function withFragments(body: string, fragments: readonly (readonly [string, string])[]): string {
  const missing = fragments.filter(([name, text]) => body.includes(`...${name} `) && !body.includes(text));
  return missing.length === 0
    ? body
    : withFragments([body, ...missing.map(([, text]) => text)].join(' '), fragments);
}

function selections(making: Making, type: GraphQLCompositeType): fc.Arbitrary<string> {
  return fc
    .array(selection(making, type), { minLength: 1, maxLength: making.depth > 3 ? 5 : 3 })
    .map((parts) => `{ ${withoutClashes(parts).join(' ')} }`);
}

// Two fields of one name make an operation invalid; enough of them are left deeper down.
function withoutClashes(parts: readonly Part[]): readonly string[] {
  return parts
    .filter(({ key, what }) => key === null || parts.find((part) => part.key === key)?.what === what)
    .map(({ text }) => text);
}

function selection(making: Making, type: GraphQLCompositeType): fc.Arbitrary<Part> {
  const { schema, depth, fragments } = making;
  const fields = fieldsOf(type).filter((field) => depth > 1 || !isCompositeType(getNamedType(field.type)));
  const named = fc.constantFrom(...fields, null).chain((field) => fieldPart(making, field));
  const types = [type, ...(isAbstractType(type) ? schema.getPossibleTypes(type) : [])];
  const inline = fc
    .tuple(fc.constantFrom(...types), anyCondition())
    .chain(([on, when]) =>
      selections({ ...making, depth: depth - 1 }, on).map((inside) => `... on ${on.name} ${when} ${inside}`),
    );
  const spreads = fragments
    .filter(({ on }) => doTypesOverlap(schema, type, on))
    .map(({ name }) => anyCondition().map((when) => `...${name} ${when}`));
  const others = [...(depth > 1 ? [inline] : []), ...spreads, ...aboutTheGraph(making, type)];
  return fc.oneof(
    { weight: 6, arbitrary: named },
    ...others.map((arbitrary) => ({
      weight: 1,
      arbitrary: arbitrary.map((text) => ({ key: null, what: text, text })),
    })),
  );
}

function aboutTheGraph({ schema }: Making, type: GraphQLCompositeType): readonly fc.Arbitrary<string>[] {
  return type === schema.getQueryType() ? [fc.constantFrom(...ABOUT_THE_GRAPH)] : [];
}

function fieldPart(making: Making, field: GraphQLField<unknown, unknown> | null): fc.Arbitrary<Part> {
  const { words, depth } = making;
  const alias = fc.option(fc.constantFrom(...words.aliases), { nil: null, freq: 2 });
  const given = fc.tuple(...(field?.args ?? []).map((argument) => anyArgument(argument, words.literals)));
  const type = field ? getNamedType(field.type) : null;
  const inside = isCompositeType(type) ? selections({ ...making, depth: depth - 1 }, type) : fc.constant('');
  return fc.tuple(alias, given, anyCondition(), inside).map(([name, texts, when, body]) => {
    const args = texts.filter(Boolean).join(', ');
    const what = `${field?.name ?? '__typename'}${args === '' ? '' : `(${args})`}`;
    return {
      key: name ?? field?.name ?? '__typename',
      what,
      text: [name === null ? '' : `${name}:`, what, when, body].join(' '),
    };
  });
}

function anyCondition(): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 9, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.constantFrom(...CONDITIONS, ...BOOLEANS) },
  );
}

function fieldsOf(type: GraphQLCompositeType): readonly GraphQLField<unknown, unknown>[] {
  return isUnionType(type) ? [] : Object.values(type.getFields());
}
