import {
  isAbstractType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

/** The concrete type of a value where `type` is expected. Null: the subgraph named no type that can stand here. */
export function typeOf(
  schema: GraphQLSchema,
  value: object,
  type: GraphQLOutputType,
): GraphQLObjectType | null {
  if (isObjectType(type)) {
    return type;
  }
  const named: unknown = Reflect.get(value, '__typename');
  const candidate = typeof named === 'string' ? schema.getType(named) : undefined;
  const fits = isAbstractType(type) && isObjectType(candidate) && schema.isSubType(type, candidate);
  return fits ? candidate : null;
}
