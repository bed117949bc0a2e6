import type { FieldSelection, SelectionTree } from '../plan/selection-tree.ts';

/** The root fields of an operation that the gateway answers itself: `Query.explainAccess` of the subgraph access. */
export function ownFields({ parentType, entries }: SelectionTree): readonly FieldSelection[] {
  return entries.filter(
    (entry): entry is FieldSelection =>
      entry.kind === 'field' &&
      entry.name === 'explainAccess' &&
      parentType.name === 'Query' &&
      String(entry.type) === 'AccessExplanation',
  );
}
