import {
  Kind,
  parse,
  print,
  separateOperations,
  stripIgnoredCharacters,
  visit,
  type DocumentNode,
  type FieldNode,
  type OperationDefinitionNode,
} from 'graphql';

import { askBack, type KeyCheck } from './key-check.ts';

/** A group of entities, and what it has to repeat. */
interface CheckedGroup {
  readonly alias: string;
  readonly checks: readonly KeyCheck[];
}

/** The text of a request for entities: the planner's, with these groups alone, each asking back type and key. */
export function requestText(operation: string, groups: readonly CheckedGroup[]): string {
  const byAlias = new Map(groups.map((group) => [group.alias, group]));
  const document = visit(parse(operation, { noLocation: true }), {
    OperationDefinition: (definition) => withGroups(definition, byAlias),
  });
  return stripIgnoredCharacters(print(withoutUnused(document)));
}

function withGroups(
  definition: OperationDefinitionNode,
  groups: ReadonlyMap<string, CheckedGroup>,
): OperationDefinitionNode {
  const selections = definition.selectionSet.selections.flatMap((selection) => {
    const field = selection.kind === Kind.FIELD ? selection : null;
    const group = field ? groups.get(field.alias?.value ?? field.name.value) : undefined;
    return field && group ? [asksBack(field, group)] : [];
  });
  return { ...definition, selectionSet: { kind: Kind.SELECTION_SET, selections } };
}

// What only a left-out group used must be declared no longer (GraphQL specification, 5.5.1.4 and 5.8.4).
function withoutUnused(document: DocumentNode): DocumentNode {
  const [reachable = document] = Object.values(separateOperations(document));
  const used = new Set<string>();
  visit(reachable, {
    VariableDefinition: () => false,
    Variable: ({ name }) => void used.add(name.value),
  });
  return visit(reachable, {
    VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null),
  });
}

function asksBack(field: FieldNode, { checks }: CheckedGroup): FieldNode {
  const selections = [...(field.selectionSet?.selections ?? []), ...askBack(checks)];
  return { ...field, selectionSet: { kind: Kind.SELECTION_SET, selections } };
}
