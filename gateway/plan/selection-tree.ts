import { type GraphQLCompositeType, type GraphQLOutputType } from 'graphql';

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

/** The coordinate of a field where it stands, e.g. `Dossier.owner`. */
export function coordinateOf(tree: SelectionTree, field: FieldSelection): string {
  return `${tree.parentType.name}.${field.name}`;
}
