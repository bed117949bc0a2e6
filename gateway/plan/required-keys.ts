import { type RequiresSelection } from '@graphql-hive/router-query-planner';
import { Kind, type SelectionSetNode } from 'graphql';

/** The keys of an entity whose fields are all part of what a plan requires: those that a subgraph can find it by. */
export function keysWithin(
  keys: readonly SelectionSetNode[],
  required: readonly RequiresSelection[],
): readonly SelectionSetNode[] {
  return keys.filter((key) => isWithin(key, required));
}

function isWithin(key: SelectionSetNode, required: readonly RequiresSelection[]): boolean {
  return key.selections.every((selection) => {
    if (selection.kind !== Kind.FIELD) {
      return false;
    }
    const found = required.find(
      (field) => field.kind === 'Field' && (field.alias ?? field.name) === selection.name.value,
    );
    if (found?.kind !== 'Field') {
      return false;
    }
    return selection.selectionSet ? isWithin(selection.selectionSet, found.selections ?? []) : true;
  });
}
