import { type SelectionTree } from './selection-tree.ts';
import { type Values } from './variable-values.ts';

// Without an argument a list is taken to be a page of the default size.
const USUAL_PAGE = 20;
const PAGE_ARGUMENT = /\bfirst: \$(\w+)/;

/**
 * How many fields an operation may answer with these variables: each page multiplies what is selected in it by its size.
 * Grows without bound; stops counting beyond `limit`.
 */
export function operationCost(tree: SelectionTree, values: Values, limit: number): number {
  let cost = 0;
  for (const entry of tree.entries) {
    if (cost > limit) {
      return cost;
    }
    const inner = entry.selections ? operationCost(entry.selections, values, limit) : 0;
    cost += entry.kind === 'branch' ? inner : 1 + inner * pageSize(entry, values);
  }
  return cost;
}

function pageSize(
  { argumentsText, type }: { readonly argumentsText: string; readonly type: unknown },
  values: Values,
): number {
  const [, variable] = PAGE_ARGUMENT.exec(argumentsText) ?? [];
  const first = variable === undefined ? undefined : values[variable];
  if (typeof first === 'number') {
    return Math.max(first, 1);
  }
  return String(type).includes('Connection') ? USUAL_PAGE : 1;
}
