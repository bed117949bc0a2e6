import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isUnionType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** A mutation of the public graph, with variables that fit its types. */
export interface PublicMutation {
  readonly name: string;
  /** Asks for the kind of every outcome, and for what is said in words. */
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A member of what is sent: the names and positions that lead to it. */
export type InputPath = readonly (string | number)[];

/** Every mutation that the graph has for clients; `samples` are values by the name of an argument or the name of its type. */
export function publicMutations(
  schema: GraphQLSchema,
  samples: Readonly<Record<string, unknown>>,
): readonly PublicMutation[] {
  return Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => ({
    name: field.name,
    text: textOf(schema, field),
    variables: Object.fromEntries(
      field.args.map(({ name, type }) => [name, sampleOf({ name, type, inside: [] }, samples)]),
    ),
  }));
}

/** Every place in what is sent, the outer ones before what they hold; of a list its first element. */
export function placesIn(value: unknown, path: InputPath = []): readonly InputPath[] {
  const inside: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.slice(0, 1).map((element: unknown) => [0, element])
    : Object.entries(typeof value === 'object' && value !== null ? value : {});
  const below = inside.flatMap(([name, inner]) => placesIn(inner, [...path, name]));
  return path.length === 0 ? below : [path, ...below];
}

/** The same with another value at one place. */
export function withAt(value: unknown, [first, ...rest]: InputPath, other: unknown): unknown {
  if (first === undefined) {
    return other;
  }
  if (Array.isArray(value)) {
    return value.map((element: unknown, index) => (index === first ? withAt(element, rest, other) : element));
  }
  const members = typeof value === 'object' && value !== null ? value : {};
  return { ...members, [first]: withAt(Reflect.get(members, first), rest, other) };
}

function textOf(schema: GraphQLSchema, { name, args, type }: GraphQLField<unknown, unknown>): string {
  const declared = args.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
  const given = args.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const outcome = getNamedType(type);
  const members = isUnionType(outcome) ? schema.getPossibleTypes(outcome) : [];
  const inside = members.map((member) => `... on ${member.name} { ${wordsOf(member)} }`).join(' ');
  return `mutation (${declared}) { ${name}(${given}) { __typename ${inside} } }`;
}

// Two members of a union may call texts of different kinds alike.
function wordsOf(member: GraphQLObjectType): string {
  const said = Object.values(member.getFields()).filter(
    ({ name, type }) => name === 'message' && isLeafType(getNamedType(type)),
  );
  return ['__typename', ...said.map(({ name }) => `${member.name}_${name}: ${name}`)].join(' ');
}

interface Wanted {
  readonly name: string;
  readonly type: GraphQLInputType;
  /** The inputs around it: one that holds itself ends there. */
  readonly inside: readonly string[];
}

function sampleOf({ name, type, inside }: Wanted, samples: Readonly<Record<string, unknown>>): unknown {
  if (isNonNullType(type)) {
    return sampleOf({ name, type: type.ofType, inside }, samples);
  }
  if (isListType(type)) {
    return [sampleOf({ name, type: type.ofType, inside }, samples)];
  }
  if (isInputObjectType(type)) {
    return membersOf(type, inside, samples);
  }
  return isEnumType(type) ? type.getValues()[0]?.name : (samples[name] ?? samples[type.name] ?? 'x');
}

function membersOf(
  type: GraphQLInputObjectType,
  around: readonly string[],
  samples: Readonly<Record<string, unknown>>,
): unknown {
  if (around.includes(type.name)) {
    return null;
  }
  const inside = [...around, type.name];
  return Object.fromEntries(
    Object.values(type.getFields()).map((field) => [
      field.name,
      sampleOf({ name: field.name, type: field.type, inside }, samples),
    ]),
  );
}
