import { type FieldSelection, type SelectionTree } from './selection-tree.ts';
import { type Values } from './variable-values.ts';

/** One response key of an object of one type, with everything that was selected under it. */
export interface ShapeEntry {
  readonly field: FieldSelection;
  /** The selections on its value. */
  readonly trees: readonly SelectionTree[];
}

/**
 * What an object of one concrete type answers under these selections with these variables, by response key, each key where
 * it was first selected.
 *
 * @see GraphQL specification, section 6.3.2 Field Collection
 */
export function shapeOf(
  trees: readonly SelectionTree[],
  typeName: string,
  values: Values,
): ReadonlyMap<string, ShapeEntry> {
  const collected = new Map<string, ShapeEntry & { trees: SelectionTree[] }>();
  for (const tree of trees) {
    collect(collected, tree, { typeName, values });
  }
  return collected;
}

function collect(
  collected: Map<string, ShapeEntry & { trees: SelectionTree[] }>,
  tree: SelectionTree,
  { typeName, values }: { readonly typeName: string; readonly values: Values },
): void {
  for (const entry of tree.entries) {
    if (entry.kind === 'branch' && entry.possibleTypes.has(typeName)) {
      collect(collected, entry.selections, { typeName, values });
    } else if (entry.kind === 'field' && isSelected(entry, values)) {
      const known = collected.get(entry.responseKey) ?? { field: entry, trees: [] };
      known.trees.push(...(entry.selections ? [entry.selections] : []));
      collected.set(entry.responseKey, known);
    }
  }
}

function isSelected({ conditions }: FieldSelection, values: Values): boolean {
  return conditions.every(({ variable, value }) => values[variable] === value);
}
