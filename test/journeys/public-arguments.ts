import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** One argument somewhere in the public graph, with a shortest way to it. */
export interface PublicArgument {
  /** e.g. `Unit.children(first:)` */
  readonly coordinate: string;
  readonly type: GraphQLInputType;
  /** An operation that gives the argument this value, with these declarations of variables. */
  readonly operation: (value: string, declarations?: string) => string;
}

type Field = GraphQLField<unknown, unknown>;

/** Where the walk stands: how an operation around this type's selections reads. */
interface Place {
  readonly type: GraphQLObjectType;
  readonly around: (inside: string) => string;
}

/** Every argument of every field that a query can reach, each by the first way that is found. */
export function publicArguments(
  schema: GraphQLSchema,
  samples: Readonly<Record<string, string>>,
): readonly PublicArgument[] {
  const root = schema.getQueryType();
  const places: Place[] = root ? [{ type: root, around: (inside) => `{ ${inside} }` }] : [];
  const known = new Set(places.map(({ type }) => type.name));
  for (const place of places) {
    const found = placesBelow(schema, place, samples).filter(({ type }) => !known.has(type.name));
    const first = new Map(found.toReversed().map((next) => [next.type.name, next]));
    first.forEach((_next, name) => known.add(name));
    places.push(...first.values());
  }
  return places.flatMap((place) =>
    Object.values(place.type.getFields()).flatMap((field) =>
      field.args.map((argument) => argumentAt(place, { field, argument }, samples)),
    ),
  );
}

function placesBelow(
  schema: GraphQLSchema,
  { type, around }: Place,
  samples: Readonly<Record<string, string>>,
): readonly Place[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    const head = `${field.name}${given(field, samples)}`;
    if (isObjectType(named)) {
      return [{ type: named, around: (inside: string) => around(`${head} { ${inside} }`) }];
    }
    return isUnionType(named)
      ? schema.getPossibleTypes(named).map((member) => ({
          type: member,
          around: (inside: string) => around(`${head} { ... on ${member.name} { ${inside} } }`),
        }))
      : [];
  });
}

function argumentAt(
  { type, around }: Place,
  { field, argument }: { readonly field: Field; readonly argument: GraphQLArgument },
  samples: Readonly<Record<string, string>>,
): PublicArgument {
  const inside = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
  return {
    coordinate: `${type.name}.${field.name}(${argument.name}:)`,
    type: argument.type,
    operation: (value, declarations = '') =>
      `query ${declarations} ${around(`${field.name}${given(field, samples, { [argument.name]: value })}${inside}`)}`,
  };
}

// The arguments that a field cannot do without, and those named.
function given(
  { args }: Field,
  samples: Readonly<Record<string, string>>,
  own: Readonly<Record<string, string>> = {},
): string {
  const texts = args.flatMap(({ name, type }) => {
    const value = own[name] ?? (isNonNullType(type) ? (samples[getNamedType(type).name] ?? '{}') : undefined);
    return value === undefined ? [] : [`${name}: ${value}`];
  });
  return texts.length === 0 ? '' : `(${texts.join(', ')})`;
}

/** A value of this type with `leaf` in the place of its first leaf of that kind: what a client would send as JSON. */
export function valuesOf(type: GraphQLInputType, leaf: unknown): readonly unknown[] {
  if (isNonNullType(type)) {
    return valuesOf(type.ofType, leaf);
  }
  if (isListType(type)) {
    return [leaf, ...valuesOf(type.ofType, leaf).map((value) => [value])];
  }
  if (isInputObjectType(type)) {
    const members = Object.values(type.getFields());
    return [
      leaf,
      { unknownMember: leaf },
      ...members.flatMap((member) => valuesOf(member.type, leaf).map((value) => ({ [member.name]: value }))),
    ];
  }
  return isLeafType(type) || isEnumType(type) ? [leaf] : [];
}
