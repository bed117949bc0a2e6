import { isObjectType, type GraphQLSchema } from 'graphql';

import { type AskedFields } from './asked-fields.ts';
import { isObject } from './targets.ts';

type Row = Record<string, unknown>;

/** Adds what a subgraph answered to what is known of an object. */
export function mergeInto(target: Row, source: Readonly<Row>, schema: GraphQLSchema): void {
  for (const name of Object.keys(source)) {
    mergeMember(target, { name, added: source[name] }, schema);
  }
}

/** The same for the members that were asked for: of others, as of those of the gateway's own checks, nothing is taken. */
export function mergeAsked(
  {
    target,
    source,
    asked,
  }: { readonly target: Row; readonly source: Readonly<Row>; readonly asked: AskedFields },
  schema: GraphQLSchema,
): void {
  for (const name of asked.names) {
    const added = source[name];
    if (added !== undefined) {
      mergeMember(target, { name, added }, schema);
    }
  }
}

function mergeMember(
  target: Row,
  { name, added }: { readonly name: string; readonly added: unknown },
  schema: GraphQLSchema,
): void {
  const known = target[name];
  if (known === undefined) {
    target[name] = added;
  } else if (name !== '__typename' || !isConcrete(known, schema)) {
    target[name] = merged(known, added, schema);
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
