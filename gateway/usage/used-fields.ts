import { coordinateOf, type SelectionTree } from '../plan/selection-tree.ts';

/** The coordinates of all fields that an operation names, each once, e.g. `Dossier.owner`. */
export function usedFields(tree: SelectionTree): ReadonlySet<string> {
  const used = new Set<string>();
  collect(tree, used);
  return used;
}

function collect(tree: SelectionTree, used: Set<string>): void {
  for (const entry of tree.entries) {
    if (entry.kind === 'field') {
      used.add(coordinateOf(tree, entry));
    }
    if (entry.selections) {
      collect(entry.selections, used);
    }
  }
}
