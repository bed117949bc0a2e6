import type { CostRules } from '../supergraph/list-sizes.ts';
import { lengthOf, type Length } from './list-length.ts';
import { coordinateOf, type FieldSelection, type SelectionTree } from './selection-tree.ts';
import type { Values } from './variable-values.ts';

/** How many rows and fields an operation may answer with these values. Grows without bound. Fails with RequestError. */
export type OperationCost = (values: Values) => number;

interface CostNode {
  /** What the field costs by itself, with its arguments. */
  readonly weight: number;
  /** What each of its rows costs beside the fields in it. */
  readonly rowWeight: number;
  readonly length: Length;
  /** Its length is told by the field around it. */
  readonly isSized: boolean;
  /** Its length is that of fields in it, not its own. */
  readonly sizesOthers: boolean;
  readonly inside: readonly CostNode[];
}

/**
 * Compiles the cost of an operation: each list multiplies what is selected in it by its length. Lengths and weights are what
 * the owners say by `@listSize` and `@cost`; where they say nothing, a page is as long as its arguments ask, and a field costs one.
 */
export function compileCost(tree: SelectionTree, rules: CostRules): OperationCost {
  const nodes = nodesOf(tree, rules, []);
  return (values) => {
    let cost = 0;
    for (const node of nodes) {
      cost += costOf(node, values, 1);
    }
    return cost;
  };
}

function costOf(node: CostNode, values: Values, around: number): number {
  const length = node.isSized ? around : node.length(values);
  let row = node.rowWeight;
  for (const inner of node.inside) {
    row += costOf(inner, values, length);
  }
  return node.weight + (node.sizesOthers ? 1 : length) * row;
}

// What stands under several types is counted for each of them: which one it will be is not known yet.
function nodesOf(tree: SelectionTree, rules: CostRules, sized: readonly string[]): readonly CostNode[] {
  return tree.entries.flatMap((entry) =>
    entry.kind === 'branch'
      ? nodesOf(entry.selections, rules, sized)
      : [nodeOf(tree, entry, { rules, sized })],
  );
}

function nodeOf(
  tree: SelectionTree,
  field: FieldSelection,
  { rules, sized }: { readonly rules: CostRules; readonly sized: readonly string[] },
): CostNode {
  const coordinate = coordinateOf(tree, field);
  const rule = rules.lists.get(coordinate);
  const sizedFields = rule?.sizedFields ?? [];
  const type = field.selections?.parentType.name ?? '';
  return {
    weight: (rules.weights.get(coordinate) ?? 1) + argumentsWeight(coordinate, field, rules),
    rowWeight: rules.weights.get(type) ?? 0,
    length: lengthOf(tree, field, rule),
    isSized: sized.includes(field.name),
    sizesOthers: sizedFields.length > 0,
    inside: field.selections ? nodesOf(field.selections, rules, sizedFields) : [],
  };
}

function argumentsWeight(
  coordinate: string,
  { argumentsText }: FieldSelection,
  { weights }: CostRules,
): number {
  let weight = 0;
  for (const [, argument] of weights.size > 0 ? argumentsText.matchAll(/(\w+):/g) : []) {
    weight += weights.get(`${coordinate}(${argument}:)`) ?? 0;
  }
  return weight;
}
