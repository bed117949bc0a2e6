import type { RequiresSelection } from '@graphql-hive/router-query-planner';
import { Kind, type SelectionSetNode } from 'graphql';

/** A key field that a plan sends: its name in the graph, and the name under which its value is known. */
export interface RequiredKeyField {
  readonly name: string;
  readonly from: string;
  readonly inside: RequiredKey;
}

/** A key of an entity, as a plan sends it. */
export type RequiredKey = readonly RequiredKeyField[];

/** The keys of an entity whose fields are all part of what a plan requires: those that a subgraph can find it by. */
export function keysWithin(
  keys: readonly SelectionSetNode[],
  required: readonly RequiresSelection[],
): readonly RequiredKey[] {
  return keys.flatMap((key) => {
    const found = keyWithin(key, required);
    return found ? [found] : [];
  });
}

function keyWithin(key: SelectionSetNode, required: readonly RequiresSelection[]): RequiredKey | null {
  const fields = key.selections.map((selection) => {
    const found =
      selection.kind === Kind.FIELD
        ? required.find((field) => field.kind === 'Field' && sentName(field) === selection.name.value)
        : undefined;
    if (selection.kind !== Kind.FIELD || found?.kind !== 'Field') {
      return null;
    }
    const inside = selection.selectionSet ? keyWithin(selection.selectionSet, found.selections ?? []) : [];
    return inside && { name: selection.name.value, from: found.name, inside };
  });
  return fields.every((field) => field !== null) ? fields : null;
}

function sentName({ alias, name }: { readonly alias?: string; readonly name: string }): string {
  return alias ?? name;
}
