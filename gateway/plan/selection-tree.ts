import type { GraphQLCompositeType, GraphQLOutputType } from 'graphql';

/** A selection counts only while the variable has this value: what `@include` and `@skip` with a variable mean. */
export interface Condition {
  /** The neutral name of the variable. */
  readonly variable: string;
  readonly value: boolean;
}

/** One field that the client asked for, under a name that no client chose. */
export interface FieldSelection {
  readonly kind: 'field';
  /** The client's own name for it: an alias or the field's name. */
  readonly responseKey: string;
  /** The neutral name under which subgraphs answer it. */
  readonly alias: string;
  readonly name: string;
  /** Arguments as they are printed: neutral variables only. */
  readonly argumentsText: string;
  readonly type: GraphQLOutputType;
  readonly conditions: readonly Condition[];
  readonly selections: SelectionTree | null;
}

/** Selections that count for some of the possible types alone. */
export interface BranchSelection {
  readonly kind: 'branch';
  readonly typeCondition: string;
  readonly possibleTypes: ReadonlySet<string>;
  readonly selections: SelectionTree;
}

/** The selections on one type, fragments inlined, in the client's order. */
export interface SelectionTree {
  readonly parentType: GraphQLCompositeType;
  readonly entries: (FieldSelection | BranchSelection)[];
}

/**
 * Adds a field to a tree and gives the one that stands there. The same field under the same name and conditions is one field
 * with both selections; not over another selection of that name or a fragment between the two, which come before the second.
 *
 * @see GraphQL specification, section 6.3.2 Field Collection
 */
export function addField(tree: SelectionTree, field: FieldSelection): FieldSelection {
  const last = tree.entries.findLast(
    (entry) => entry.kind === 'branch' || entry.responseKey === field.responseKey,
  );
  if (last?.kind === 'field' && isSameField(last, field)) {
    return last;
  }
  tree.entries.push(field);
  return field;
}

function isSameField(one: FieldSelection, other: FieldSelection): boolean {
  return one.alias === other.alias && JSON.stringify(one.conditions) === JSON.stringify(other.conditions);
}

/** The neutral names of the variables on which `@include` and `@skip` of an operation depend, in a fixed order. */
export function conditionVariables(tree: SelectionTree): readonly string[] {
  const names = new Set<string>();
  collectVariables(tree, names);
  return [...names];
}

function collectVariables(tree: SelectionTree, names: Set<string>): void {
  for (const entry of tree.entries) {
    if (entry.kind === 'field') {
      entry.conditions.forEach(({ variable }) => names.add(variable));
    }
    if (entry.selections) {
      collectVariables(entry.selections, names);
    }
  }
}

/** How many fields and fragments a tree has. */
export function selectionCount({ entries }: SelectionTree): number {
  return entries.reduce(
    (count, { selections }) => count + 1 + (selections ? selectionCount(selections) : 0),
    0,
  );
}

/** The coordinate of a field where it stands, e.g. `Dossier.owner`. */
export function coordinateOf(tree: SelectionTree, field: FieldSelection): string {
  return `${tree.parentType.name}.${field.name}`;
}
