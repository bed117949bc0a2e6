import { getNamedType, isObjectType, isUnionType, type GraphQLNamedType, type GraphQLSchema } from 'graphql';

/** Every field that a root reaches without passing a classified one: what must be public, or classified itself. */
export function openFields(schema: GraphQLSchema, classified: ReadonlySet<string>): readonly string[] {
  const seen = new Set<string>();
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return roots.flatMap((root) => (root ? fieldsFrom(root, { seen, classified }) : []));
}

interface Walk {
  readonly seen: Set<string>;
  readonly classified: ReadonlySet<string>;
}

function fieldsFrom(type: GraphQLNamedType, walk: Walk): string[] {
  if (walk.seen.has(type.name)) {
    return [];
  }
  walk.seen.add(type.name);
  if (isUnionType(type)) {
    return type.getTypes().flatMap((member) => fieldsFrom(member, walk));
  }
  return isObjectType(type)
    ? Object.values(type.getFields())
        .map((field) => ({ coordinate: `${type.name}.${field.name}`, below: getNamedType(field.type) }))
        .filter(({ coordinate }) => !walk.classified.has(coordinate))
        .flatMap(({ coordinate, below }) => [coordinate].concat(fieldsFrom(below, walk)))
    : [];
}
