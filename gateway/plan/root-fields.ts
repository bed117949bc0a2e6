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
  const [definition] = parse(operation, { noLocation: true }).definitions;
  return definition?.kind === Kind.OPERATION_DEFINITION
    ? fieldsOf(definition.selectionSet.selections, [])
    : [];
}

/** Whether a root field is asked with these variables. */
export function isAsked({ conditions }: RootField, values: Values): boolean {
  return conditions.every(({ variable, value }) => values[variable] === value);
}

function fieldsOf(selections: readonly SelectionNode[], around: readonly Condition[]): readonly RootField[] {
  return selections.flatMap((selection) => {
    const conditions = [...around, ...(selection.directives ?? []).flatMap(conditionOf)];
    if (selection.kind === Kind.FIELD) {
      return [{ alias: selection.alias?.value ?? selection.name.value, conditions }];
    }
    // The planner names fragments below entities only.
    return selection.kind === Kind.INLINE_FRAGMENT
      ? fieldsOf(selection.selectionSet.selections, conditions)
      : [];
  });
}

function conditionOf(directive: DirectiveNode): readonly Condition[] {
  const given = directive.arguments?.find(({ name }) => name.value === 'if')?.value;
  const value = directive.name.value === 'include';
  return given?.kind === Kind.VARIABLE ? [{ variable: given.name.value, value }] : [];
}
