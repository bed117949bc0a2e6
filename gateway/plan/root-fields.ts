import { Kind, parse, type DirectiveNode, type SelectionNode } from 'graphql';

import { type Condition } from './selection-tree.ts';
import { type Values } from './variable-values.ts';

/** A root field of a request, and under which conditions it is asked. */
export interface RootField {
  readonly alias: string;
  readonly conditions: readonly Condition[];
}

/** The root fields of a request that the planner printed, fragments looked through. */
export function rootFieldsOf(operation: string): readonly RootField[] {
  const { definitions } = parse(operation, { noLocation: true });
  const root = definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  const fragments = new Map(
    definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION
        ? [[node.name.value, node.selectionSet.selections] as const]
        : [],
    ),
  );
  return fieldsOf(fragments, root?.selectionSet.selections ?? [], []);
}

/** Whether a root field is asked with these variables. */
export function isAsked({ conditions }: RootField, values: Values): boolean {
  return conditions.every(({ variable, value }) => values[variable] === value);
}

type Fragments = ReadonlyMap<string, readonly SelectionNode[]>;

function fieldsOf(
  fragments: Fragments,
  selections: readonly SelectionNode[],
  around: readonly Condition[],
): readonly RootField[] {
  return selections.flatMap((selection) => {
    const conditions = [...around, ...(selection.directives ?? []).flatMap(conditionOf)];
    if (selection.kind === Kind.FIELD) {
      return [{ alias: selection.alias?.value ?? selection.name.value, conditions }];
    }
    const inside =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection.selectionSet.selections
        : fragments.get(selection.name.value);
    return fieldsOf(fragments, inside ?? [], conditions);
  });
}

function conditionOf(directive: DirectiveNode): readonly Condition[] {
  const given = directive.arguments?.find(({ name }) => name.value === 'if')?.value;
  const value = directive.name.value === 'include';
  return given?.kind === Kind.VARIABLE ? [{ variable: given.name.value, value }] : [];
}
