import { type RequiresSelection } from '@graphql-hive/router-query-planner';

import { type GraphQLSchema } from 'graphql';

import { isOfType } from './is-of-type.ts';
import { isObject } from './targets.ts';

/** What a subgraph is sent to find an entity by. */
export type Representation = Readonly<Record<string, unknown>> & { readonly __typename: string };

/** The representation of an object, from what the plan says a subgraph needs. Null: the object has not what it takes. */
export function representationOf(
  object: Readonly<Record<string, unknown>>,
  requires: readonly RequiresSelection[],
  schema: GraphQLSchema,
): Representation | null {
  const type = object['__typename'];
  const selected = select(object, requires, schema);
  const enough = selected !== null && Object.keys(selected).some((key) => key !== '__typename');
  return enough && typeof type === 'string' ? { ...selected, __typename: type } : null;
}

// Null: a field that is needed was never answered.
function select(
  object: Readonly<Record<string, unknown>>,
  selections: readonly RequiresSelection[],
  schema: GraphQLSchema,
): Record<string, unknown> | null {
  const result: Record<string, unknown> = {};
  for (const selection of selections) {
    const part = selectOne(object, selection, schema);
    if (part === null) {
      return null;
    }
    Object.assign(result, part);
  }
  return result;
}

function selectOne(
  object: Readonly<Record<string, unknown>>,
  selection: RequiresSelection,
  schema: GraphQLSchema,
): Record<string, unknown> | null {
  switch (selection.kind) {
    case 'Field': {
      const value = inside(object[selection.name], selection.selections, schema);
      return value === undefined ? null : { [selection.alias ?? selection.name]: value };
    }
    case 'InlineFragment':
      return object['__typename'] === undefined ||
        isOfType(schema, object['__typename'], selection.typeCondition)
        ? select(object, selection.selections, schema)
        : {};
    case 'FragmentSpread':
      throw new Error('the planner inlines fragments in what it requires');
    default:
      return selection satisfies never;
  }
}

// Undefined: missing somewhere inside.
function inside(
  value: unknown,
  selections: readonly RequiresSelection[] | undefined,
  schema: GraphQLSchema,
): unknown {
  if (value === null || value === undefined || !selections) {
    return value;
  }
  if (Array.isArray(value)) {
    const parts = value.map((element: unknown) => inside(element, selections, schema));
    return parts.includes(undefined) ? undefined : parts;
  }
  return isObject(value) ? (select(value, selections, schema) ?? undefined) : value;
}
