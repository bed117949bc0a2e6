import { executeSync, Kind, type FieldNode, type GraphQLSchema, type SelectionNode } from 'graphql';

import type { PreparedOperation } from './prepared-operation.ts';
import type { Values } from './variable-values.ts';

/** Whether an operation asks about the schema itself. */
export function asksIntrospection({ normal }: PreparedOperation): boolean {
  return normal.tree.entries.some((entry) => entry.kind === 'field' && isIntrospection(entry.name));
}

/** Answers `__schema` and `__type` from the public schema, by response key. The planner never sees them. */
export function answerIntrospection(
  schema: GraphQLSchema,
  { document, definition }: PreparedOperation,
  values: Values,
): Readonly<Record<string, unknown>> {
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  const selections = introspectionFields(definition.selectionSet.selections, fragments);
  const operation = { ...definition, selectionSet: { kind: Kind.SELECTION_SET as const, selections } };
  const { data } = executeSync({
    schema,
    document: { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] },
    variableValues: values,
  });
  return data ?? {};
}

function introspectionFields(
  selections: readonly SelectionNode[],
  fragments: readonly {
    readonly name: { readonly value: string };
    readonly selectionSet: { readonly selections: readonly SelectionNode[] };
  }[],
): readonly FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) {
      return isIntrospection(selection.name.value) ? [selection] : [];
    }
    const inside =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection.selectionSet
        : fragments.find(({ name }) => name.value === selection.name.value)?.selectionSet;
    return introspectionFields(inside?.selections ?? [], fragments);
  });
}

function isIntrospection(name: string): boolean {
  return name === '__schema' || name === '__type';
}
