import type { FieldSelection, SelectionTree } from './selection-tree.ts';

type Path = readonly (string | number)[];

/**
 * The path of a value in the client's own names, from its path in neutral names. It ends before the first part that the
 * client did not ask for, e.g. a key that the plan needed.
 */
export function clientPath(trees: readonly SelectionTree[], neutral: Path): Path {
  const [part, ...rest] = neutral;
  if (part === undefined) {
    return [];
  }
  if (typeof part === 'number') {
    return [part, ...clientPath(trees, rest)];
  }
  const fields = trees.flatMap((tree) => fieldsUnder(tree, part));
  const [first] = fields;
  const inside = fields.flatMap(({ selections }) => (selections ? [selections] : []));
  return first ? [first.responseKey, ...clientPath(inside, rest)] : [];
}

function fieldsUnder(tree: SelectionTree, alias: string): FieldSelection[] {
  return tree.entries.flatMap((entry) => {
    if (entry.kind === 'branch') {
      return fieldsUnder(entry.selections, alias);
    }
    return entry.alias === alias ? [entry] : [];
  });
}
