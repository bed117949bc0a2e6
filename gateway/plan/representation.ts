import { type RequiresSelection } from '@graphql-hive/router-query-planner';

import { isObject } from './targets.ts';

/** What a subgraph is sent to find an entity by. */
export type Representation = Readonly<Record<string, unknown>> & { readonly __typename: string };

/** The representation of an object, from what the plan says a subgraph needs. Null: the object has not what it takes. */
export function representationOf(
  object: Readonly<Record<string, unknown>>,
  requires: readonly RequiresSelection[],
): Representation | null {
  const type = object['__typename'];
  const selected = select(object, requires);
  const enough = selected !== null && Object.keys(selected).some((key) => key !== '__typename');
  return enough && typeof type === 'string' ? { ...selected, __typename: type } : null;
}

// Null: a field that is needed was never answered.
function select(
  object: Readonly<Record<string, unknown>>,
  selections: readonly RequiresSelection[],
): Record<string, unknown> | null {
  const result: Record<string, unknown> = {};
  for (const selection of selections) {
    const part = selectOne(object, selection);
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
): Record<string, unknown> | null {
  switch (selection.kind) {
    case 'Field': {
      const value = inside(object[selection.name], selection.selections);
      return value === undefined ? null : { [selection.alias ?? selection.name]: value };
    }
    case 'InlineFragment':
      return object['__typename'] === undefined || object['__typename'] === selection.typeCondition
        ? select(object, selection.selections)
        : {};
    case 'FragmentSpread':
      throw new Error('the planner inlines fragments in what it requires');
    default:
      return selection satisfies never;
  }
}

// Undefined: missing somewhere inside.
function inside(value: unknown, selections: readonly RequiresSelection[] | undefined): unknown {
  if (value === null || value === undefined || !selections) {
    return value;
  }
  if (Array.isArray(value)) {
    const parts = value.map((element: unknown) => inside(element, selections));
    return parts.includes(undefined) ? undefined : parts;
  }
  return isObject(value) ? (select(value, selections) ?? undefined) : value;
}
