import type { FlattenNodePathSegment } from '@graphql-hive/router-query-planner';

import type { SelectionTree } from './selection-tree.ts';

/**
 * The coordinate of the field by which a path of a plan reaches its objects, e.g. `Dossier.owner`. Empty when the path
 * leads through a field that the client did not ask for, which no rule names.
 */
export function viaOf(
  { tree }: { readonly tree: SelectionTree },
  path: readonly FlattenNodePathSegment[],
): string {
  let trees: readonly SelectionTree[] = [tree];
  let via = '';
  for (const segment of path) {
    if (segment !== '@' && 'Field' in segment) {
      const reached = trees.flatMap((inner) => fieldsUnder(inner, segment.Field));
      const ways = new Set(reached.map(({ coordinate }) => coordinate));
      // Two ways that cannot be told apart are none: no rule opens a row by it.
      via = ways.size === 1 ? (reached[0]?.coordinate ?? '') : '';
      trees = reached.flatMap(({ selections }) => (selections ? [selections] : []));
    }
  }
  return via;
}

interface ReachedField {
  readonly coordinate: string;
  readonly selections: SelectionTree | null;
}

function fieldsUnder(tree: SelectionTree, alias: string): readonly ReachedField[] {
  return tree.entries.flatMap((entry) => {
    if (entry.kind === 'branch') {
      return fieldsUnder(entry.selections, alias);
    }
    const coordinate = `${tree.parentType.name}.${entry.name}`;
    return entry.alias === alias ? [{ coordinate, selections: entry.selections }] : [];
  });
}
