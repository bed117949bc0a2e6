import { parse, TypeInfo, visit, visitWithTypeInfo, type GraphQLSchema } from 'graphql';

import type { FieldOwners } from '../supergraph/field-owners.ts';

/** The subgraph that answers each field of a valid operation, by coordinate. Fields of introspection have none. */
export function ownersOfOperation(
  query: string,
  { schema, owners }: { readonly schema: GraphQLSchema; readonly owners: FieldOwners },
): Readonly<Record<string, string>> {
  const types = new TypeInfo(schema);
  const found = new Map<string, string>();
  const note = (): void => {
    const coordinate = `${types.getParentType()?.name ?? ''}.${types.getFieldDef()?.name ?? ''}`;
    const owner = owners.get(coordinate);
    if (owner !== undefined) {
      found.set(coordinate, owner);
    }
  };
  visit(parse(query, { noLocation: true }), visitWithTypeInfo(types, { Field: { enter: note } }));
  return Object.fromEntries(found);
}
