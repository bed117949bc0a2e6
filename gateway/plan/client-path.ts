import { type FieldSelection, type SelectionTree } from './selection-tree.ts';

type Path = readonly (string | number)[];

/**
 * The path of a value in the client's own names, from its path in neutral names. It ends before the first part that the
 * client did not ask for, e.g. a key that the plan needed.
 */
export function clientPath(tree: SelectionTree, neutral: Path): Path {
  const path: (string | number)[] = [];
  let trees: readonly SelectionTree[] = [tree];
  for (const part of neutral) {
    if (typeof part === 'number') {
      path.push(part);
    } else {
      const fields = trees.flatMap((inner) => fieldsUnder(inner, part));
      const [first] = fields;
      if (!first) {
        return path;
      }
      path.push(first.responseKey);
      trees = fields.flatMap(({ selections }) => (selections ? [selections] : []));
    }
  }
  return path;
}

function fieldsUnder(tree: SelectionTree, alias: string): FieldSelection[] {
  return tree.entries.flatMap((entry) => {
    if (entry.kind === 'branch') {
      return fieldsUnder(entry.selections, alias);
    }
    return entry.alias === alias ? [entry] : [];
  });
}
