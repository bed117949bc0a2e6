import {
  Kind,
  parse,
  type DefinitionNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

import type { SeenOperation } from '../check-subgraph.ts';
import type { DeclaredField, ReadSdl } from '../reading/declared.ts';
import { namedTypeOf } from '../reading/read-sdl.ts';

/** What of the graph a recorded operation uses. */
export interface OperationUses {
  /** Its name or hash, with the agencies that send it. */
  readonly label: string;
  /** `Type.field` and `Type.field(argument:)`. */
  readonly fields: ReadonlySet<string>;
  /** Every type that it passes, names, or fills in: also enums and inputs behind its arguments. */
  readonly types: ReadonlySet<string>;
}

/** What recorded operations use of a graph that these subgraphs make. An operation that does not parse uses nothing: it was never answered. */
export function operationUses(
  operations: readonly SeenOperation[],
  subgraphs: readonly ReadSdl[],
): readonly OperationUses[] {
  const graph = graphOf(subgraphs);
  return operations.flatMap((operation) => {
    const document = parsed(operation.text);
    return document ? [usesOf(operation, document, graph)] : [];
  });
}

interface Graph {
  /** A field as the last of the subgraphs that have it declares it. */
  readonly field: (type: string, field: string) => DeclaredField | undefined;
  /** The types of the fields of an input. */
  readonly inputs: (type: string) => readonly string[];
}

function graphOf(subgraphs: readonly ReadSdl[]): Graph {
  return {
    field: (type, field) =>
      subgraphs
        .findLast((sdl) => sdl.types.get(type)?.fields.has(field))
        ?.types.get(type)
        ?.fields.get(field),
    inputs: (type) => {
      const last = subgraphs.findLast((sdl) => (sdl.types.get(type)?.inputs.size ?? 0) > 0);
      return [...(last?.types.get(type)?.inputs.values() ?? [])].map(({ typeName }) => typeName);
    },
  };
}

interface Walk {
  readonly graph: Graph;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly fields: Set<string>;
  readonly types: Set<string>;
  readonly spread: Set<string>;
}

const ROOT = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' };

function usesOf(operation: SeenOperation, document: DocumentNode, graph: Graph): OperationUses {
  const fragments = new Map(
    document.definitions
      .filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  const walk: Walk = { graph, fragments, fields: new Set(), types: new Set(), spread: new Set() };
  document.definitions.forEach((node) => {
    useDefinition(walk, node);
  });
  const agencies = operation.agencies.join(', ');
  const label = operation.name ?? operation.hash;
  return {
    label: agencies === '' ? label : `${label} (${agencies})`,
    fields: walk.fields,
    types: walk.types,
  };
}

function useDefinition(walk: Walk, node: DefinitionNode): void {
  if (node.kind === Kind.OPERATION_DEFINITION) {
    node.variableDefinitions?.forEach(({ type }) => {
      useInput(walk, namedTypeOf(type));
    });
    useSelections(walk, ROOT[node.operation], node.selectionSet);
  }
}

function useSelections(walk: Walk, type: string, { selections }: SelectionSetNode): void {
  walk.types.add(type);
  for (const selected of selections) {
    if (selected.kind === Kind.FIELD) {
      useField(walk, type, selected);
    } else if (selected.kind === Kind.INLINE_FRAGMENT) {
      useSelections(walk, selected.typeCondition?.name.value ?? type, selected.selectionSet);
    } else {
      useFragment(walk, selected.name.value);
    }
  }
}

function useField(walk: Walk, type: string, node: FieldNode): void {
  const coordinate = `${type}.${node.name.value}`;
  const field = walk.graph.field(type, node.name.value);
  walk.fields.add(coordinate);
  for (const { name } of node.arguments ?? []) {
    walk.fields.add(`${coordinate}(${name.value}:)`);
    useInput(walk, field?.arguments.find((argument) => argument.name === name.value)?.typeName ?? '');
  }
  if (field) {
    useAnswer(walk, field.typeName, node);
  }
}

function useAnswer(walk: Walk, type: string, { selectionSet }: FieldNode): void {
  walk.types.add(type);
  if (selectionSet) {
    useSelections(walk, type, selectionSet);
  }
}

function useFragment(walk: Walk, name: string): void {
  const fragment = walk.fragments.get(name);
  if (fragment && !walk.spread.has(name)) {
    walk.spread.add(name);
    useSelections(walk, fragment.typeCondition.name.value, fragment.selectionSet);
  }
}

function useInput(walk: Walk, type: string): void {
  if (type !== '' && !walk.types.has(type)) {
    walk.types.add(type);
    walk.graph.inputs(type).forEach((inner) => {
      useInput(walk, inner);
    });
  }
}

function parsed(text: string): DocumentNode | null {
  try {
    return parse(text, { noLocation: true });
  } catch {
    // What does not parse was never answered, and so does not break.
    return null;
  }
}
