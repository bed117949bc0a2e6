import { addField, type FieldSelection, type SelectionTree } from './selection-tree.ts';
import type { Values } from './variable-values.ts';

/**
 * What is left of an operation with these values of its conditions. An operation is planned for each combination that occurs:
 * plans then have no conditions, so that nothing that the client left out can decide what is fetched or how it is written.
 */
export function selectedTree(tree: SelectionTree, values: Values): SelectionTree {
  const selected: SelectionTree = { parentType: tree.parentType, entries: [] };
  addSelected(selected, tree, values);
  return selected;
}

function addSelected(selected: SelectionTree, tree: SelectionTree, values: Values): void {
  for (const entry of tree.entries) {
    if (entry.kind === 'branch') {
      selected.entries.push({ ...entry, selections: selectedTree(entry.selections, values) });
    } else if (isSelected(entry, values)) {
      addSelectedField(selected, entry, values);
    }
  }
}

function addSelectedField(selected: SelectionTree, entry: FieldSelection, values: Values): void {
  const inside = entry.selections && { parentType: entry.selections.parentType, entries: [] };
  const field = addField(selected, { ...entry, conditions: [], selections: inside });
  if (entry.selections && field.selections) {
    addSelected(field.selections, entry.selections, values);
  }
}

function isSelected({ conditions }: FieldSelection, values: Values): boolean {
  return conditions.every(({ variable, value }) => values[variable] === value);
}
