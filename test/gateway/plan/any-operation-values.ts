import * as fc from 'fast-check';
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  parseValue,
  valueFromASTUntyped,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';

/** Values as they are written in a document, by the name of an argument or input field, or else of the type. */
export type Literals = Readonly<Record<string, readonly string[]>>;

interface Variable {
  readonly declared: string;
  /** Undefined: not given. */
  readonly value: unknown;
}

/** Conditions by variables that may be null by declaration or have a default. */
export const BOOLEANS = ['@include(if: $off)', '@skip(if: $off)'] as const;

// Every variable that was thought of, by its name, which says all about it: what is made twice is the same.
const VARIABLES = new Map<string, Variable>([
  ['yes', { declared: '$yes: Boolean!', value: true }],
  ['no', { declared: '$no: Boolean!', value: false }],
  ['on', { declared: '$on: Boolean! = true', value: undefined }],
  ['off', { declared: '$off: Boolean = true', value: false }],
]);

/** The declarations and values of the variables that a text uses. */
export function valuesOf(text: string): { declared: string; variables: Readonly<Record<string, unknown>> } {
  const names = [...new Set([...text.matchAll(/\$(\w+)/g)].map(([, name]) => name ?? ''))];
  const used = names.flatMap((name) => {
    const variable = VARIABLES.get(name);
    return variable ? [{ name, ...variable }] : [];
  });
  const given = used.filter(({ value }) => value !== undefined);
  return {
    declared: used.map(({ declared }) => declared).join(' '),
    variables: Object.fromEntries(given.map(({ name, value }) => [name, value])),
  };
}

/** An argument with a value, e.g. `first: 2`, or nothing where it may be left out. */
export function anyArgument(argument: GraphQLArgument, literals: Literals): fc.Arbitrary<string> {
  const given = anyValue({ literals, name: argument.name, depth: 2 }, argument.type).map(
    (value) => `${argument.name}: ${value}`,
  );
  return isRequiredArgument(argument) ? given : fc.oneof(given, fc.constant(''));
}

interface Place {
  readonly literals: Literals;
  /** Of the argument or input field. */
  readonly name: string;
  readonly depth: number;
}

function anyValue(place: Place, type: GraphQLInputType): fc.Arbitrary<string> {
  const nothing = isNonNullType(type) ? [] : [{ weight: 1, arbitrary: fc.constant('null') }];
  return fc.oneof(
    { weight: 6, arbitrary: literal(place, getNullableType(type)) },
    { weight: 3, arbitrary: anyVariable(place, type) },
    ...nothing,
  );
}

function literal(place: Place, type: GraphQLInputType): fc.Arbitrary<string> {
  if (isNonNullType(type)) {
    return literal(place, type.ofType);
  }
  if (isListType(type)) {
    const { ofType } = type;
    const list = fc
      .array(anyValue(place, ofType), { maxLength: 2 })
      .map((values) => `[${values.join(', ')}]`);
    return fc.oneof(list, literal(place, ofType));
  }
  if (isInputObjectType(type)) {
    const fields = fieldsAt(type, place.depth).map((field) => {
      const value = anyValue({ ...place, name: field.name, depth: place.depth - 1 }, field.type).map(
        (text) => `${field.name}: ${text}`,
      );
      return isRequiredInputField(field) ? value : fc.oneof(fc.constant(''), fc.constant(''), value);
    });
    return fc.tuple(...fields).map((texts) => `{ ${texts.filter(Boolean).join(', ')} }`);
  }
  return fc.constantFrom(...wordsOf(place, type));
}

// An input may hold itself: below this depth it has what it must.
function fieldsAt(type: GraphQLInputObjectType, depth: number): readonly GraphQLInputField[] {
  return Object.values(type.getFields()).filter((field) => depth > 0 || isRequiredInputField(field));
}

function wordsOf({ literals, name }: Place, type: GraphQLInputType): readonly string[] {
  const named = getNamedType(type);
  const words = isEnumType(named) ? named.getValues().map((value) => value.name) : literals[named.name];
  return literals[name] ?? words ?? ['null'];
}

// Its name tells its type and which of a few values it has: given, null, absent, or by default.
function anyVariable(place: Place, type: GraphQLInputType): fc.Arbitrary<string> {
  const texts = textsOf(place, type, 0);
  const ways = isNonNullType(type) ? ['given', 'default'] : ['given', 'null', 'absent', 'default'];
  return fc
    .tuple(fc.constantFrom(...ways), fc.nat({ max: texts.length - 1 }))
    .map(([way, index]) => `$${remember(way, { type, index, text: texts[index] ?? 'null', place })}`);
}

function remember(
  way: string,
  { type, index, text, place }: { type: GraphQLInputType; index: number; text: string; place: Place },
): string {
  const printed = String(type);
  const encoded = printed.replaceAll('!', 'R').replaceAll('[', 'L').replaceAll(']', '_');
  const name = `${way}_${place.name}_${encoded}_${index}`;
  const value = { given: valueFromASTUntyped(parseValue(text)), null: null }[way];
  VARIABLES.set(name, {
    declared: `$${name}: ${printed}${way === 'default' ? ` = ${text}` : ''}`,
    value,
  });
  return name;
}

// A few whole values of a type, no variables in them.
function textsOf(place: Place, type: GraphQLInputType, level: number): readonly string[] {
  const bare = getNullableType(type);
  if (isListType(bare)) {
    const inner = textsOf(place, bare.ofType, level + 1);
    return [`[${inner.slice(0, 2).join(', ')}]`, '[]', ...inner.slice(0, 1)];
  }
  if (isInputObjectType(bare)) {
    const fields = fieldsAt(bare, 3 - level).map((field) => ({
      text: `${field.name}: ${textsOf({ ...place, name: field.name }, field.type, level + 1)[0] ?? 'null'}`,
      isRequired: isRequiredInputField(field),
    }));
    const required = fields.filter(({ isRequired }) => isRequired);
    return [...(level < 3 ? [fields] : []), required].map(
      (own) => `{ ${own.map(({ text }) => text).join(', ')} }`,
    );
  }
  return wordsOf(place, bare);
}
