import { type GraphQLOutputType } from 'graphql';

import { type Condition, type FieldSelection, type SelectionTree } from './selection-tree.ts';
import { type Values } from './variable-values.ts';

/** One way in which a response key was selected. */
export interface Alternative {
  readonly field: FieldSelection;
  readonly conditions: readonly Condition[];
}

/** One response key of an object of one type. */
export interface ShapeEntry {
  readonly responseKey: string;
  readonly alias: string;
  readonly name: string;
  readonly type: GraphQLOutputType;
  readonly alternatives: readonly Alternative[];
}

/**
 * What an object of one concrete type answers under these selections, in the client's order.
 *
 * @see GraphQL specification, section 6.3.2 Field Collection
 */
export function shapeOf(trees: readonly SelectionTree[], typeName: string): readonly ShapeEntry[] {
  const collected = new Map<string, ShapeEntry & { alternatives: Alternative[] }>();
  for (const tree of trees) {
    collect(tree, typeName, collected);
  }
  return [...collected.values()];
}

function collect(
  tree: SelectionTree,
  typeName: string,
  collected: Map<string, ShapeEntry & { alternatives: Alternative[] }>,
): void {
  for (const entry of tree.entries) {
    if (entry.kind === 'field') {
      const { responseKey, alias, name, type, conditions } = entry;
      const known = collected.get(responseKey) ?? { responseKey, alias, name, type, alternatives: [] };
      known.alternatives.push({ field: entry, conditions });
      collected.set(responseKey, known);
    } else if (entry.possibleTypes.has(typeName)) {
      collect(entry.selections, typeName, collected);
    }
  }
}

/** The alternatives of a response key that count with these variables. Empty: the key is not answered. */
export function activeAlternatives(entry: ShapeEntry, values: Values): readonly Alternative[] {
  return entry.alternatives.filter(({ conditions }) =>
    conditions.every(({ variable, value }) => values[variable] === value),
  );
}

/** The selections on the value of a response key. */
export function innerTrees(alternatives: readonly Alternative[]): readonly SelectionTree[] {
  return alternatives.flatMap(({ field }) => (field.selections ? [field.selections] : []));
}
