import { isAbstractType, isObjectType, type GraphQLSchema } from 'graphql';

/** Whether an object of the type named first is one of the type named second: the same, or a member of an interface or union. */
export function isOfType(schema: GraphQLSchema, type: unknown, expected: string): boolean {
  if (type === expected) {
    return true;
  }
  const abstract = schema.getType(expected);
  const member = typeof type === 'string' ? schema.getType(type) : undefined;
  return isAbstractType(abstract) && isObjectType(member) && schema.isSubType(abstract, member);
}
