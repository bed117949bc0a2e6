import { getNamedType, getNullableType, isListType } from 'graphql';

import { type FieldSelection, type SelectionTree } from './selection-tree.ts';
import { type Values } from './variable-values.ts';

// Without an argument a list is taken to be a page of the default size.
const USUAL_PAGE = 20;
// A list that is no page has no stated size; most have a few members.
const USUAL_LIST = 5;
const PAGE_ARGUMENT = /\bfirst: \$(\w+)/;

/**
 * How many fields an operation may answer with these variables: each list multiplies what is selected in it by its size.
 * Grows without bound; stops counting beyond `limit`.
 */
export function operationCost(tree: SelectionTree, values: Values, limit: number): number {
  let cost = 0;
  for (const entry of tree.entries) {
    if (cost > limit) {
      return cost;
    }
    const inner = entry.selections ? operationCost(entry.selections, values, limit) : 0;
    cost += entry.kind === 'branch' ? inner : 1 + inner * sizeOf(tree, entry, values);
  }
  return cost;
}

function sizeOf(tree: SelectionTree, { argumentsText, type }: FieldSelection, values: Values): number {
  const [, variable] = PAGE_ARGUMENT.exec(argumentsText) ?? [];
  const first = variable === undefined ? undefined : values[variable];
  if (typeof first === 'number') {
    return Math.max(first, 1);
  }
  if (isPage(getNamedType(type).name)) {
    return USUAL_PAGE;
  }
  // The rows of a page were counted with the page.
  return isListType(getNullableType(type)) && !isPage(tree.parentType.name) ? USUAL_LIST : 1;
}

function isPage(type: string): boolean {
  return type.endsWith('Connection');
}
