import { isObjectType, type GraphQLSchema } from 'graphql';

import { isObject } from './targets.ts';

type Row = Record<string, unknown>;

/** Adds what a subgraph answered to what is known of an object. */
export function mergeInto(target: Row, source: Readonly<Row>, schema: GraphQLSchema): void {
  for (const key of Object.keys(source)) {
    const known = target[key];
    const added = source[key];
    if (known === undefined) {
      target[key] = added;
    } else if (key !== '__typename' || !isConcrete(known, schema)) {
      target[key] = merged(known, added, schema);
    }
  }
}

// A subgraph that knows only the interface says its name (`@interfaceObject`): a type that is known is not unlearnt.
function isConcrete(typeName: unknown, schema: GraphQLSchema): boolean {
  return typeof typeName === 'string' && isObjectType(schema.getType(typeName));
}

function merged(known: unknown, added: unknown, schema: GraphQLSchema): unknown {
  if (isObject(known) && isObject(added)) {
    mergeInto(known, added, schema);
    return known;
  }
  if (Array.isArray(known) && Array.isArray(added) && known.length === added.length) {
    const pairs: unknown[] = known;
    return pairs.map((element, index) => merged(element, added[index], schema));
  }
  return added ?? known ?? null;
}
