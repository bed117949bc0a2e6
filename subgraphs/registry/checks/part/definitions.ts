import {
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  type DefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  type TypeDefinitionNode,
  type TypeExtensionNode,
} from 'graphql';

import { ROOTS } from '../reading/proposal.ts';
import { namedTypeOf } from '../reading/read-sdl.ts';

type TypeNode = TypeDefinitionNode | TypeExtensionNode;

/** Whether a definition is of a type, or extends one. */
export function isType(node: DefinitionNode): node is TypeNode {
  return isTypeDefinitionNode(node) || isTypeExtensionNode(node);
}

type RootNode = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

/** Whether a definition is of a root. */
export function isRoot(node: DefinitionNode): node is RootNode {
  return (
    (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION) &&
    ROOTS.has(node.name.value)
  );
}

/** The fields of roots that a definition has: `Query.area`. */
export function rootFieldsOf(node: DefinitionNode): string[] {
  return isRoot(node) ? (node.fields ?? []).map(({ name }) => `${node.name.value}.${name.value}`) : [];
}

/** Definitions with no other fields of roots than these; a root of which nothing is left goes. */
export function withRoots(
  definitions: readonly DefinitionNode[],
  roots: ReadonlySet<string>,
): readonly DefinitionNode[] {
  return definitions.flatMap((node): readonly DefinitionNode[] => {
    if (!isRoot(node)) {
      return [node];
    }
    const fields = (node.fields ?? []).filter(({ name }) => roots.has(`${node.name.value}.${name.value}`));
    return fields.length === 0 ? [] : [{ ...node, fields }];
  });
}

/** The type that a definition is of, and every type that it names. */
export function namesIn(node: DefinitionNode): string[] {
  return [
    ...(isType(node) ? [node.name.value] : []),
    ...interfacesOf(node),
    ...('types' in node ? (node.types ?? []).map(({ name }) => name.value) : []),
    ...('fields' in node ? (node.fields ?? []).flatMap(namesInField) : []),
    ...namesBeside(node),
  ];
}

/** The interfaces that a definition implements. */
export function interfacesOf(node: DefinitionNode): readonly string[] {
  return 'interfaces' in node ? (node.interfaces ?? []).map(({ name }) => name.value) : [];
}

// Of schemas and directives.
function namesBeside(node: DefinitionNode): readonly string[] {
  const roots = 'operationTypes' in node ? (node.operationTypes ?? []) : [];
  const given = 'arguments' in node ? (node.arguments ?? []) : [];
  return [...roots.map(({ type }) => type.name.value), ...given.map(({ type }) => namedTypeOf(type))];
}

function namesInField(field: FieldDefinitionNode | InputValueDefinitionNode): readonly string[] {
  const given = field.kind === Kind.FIELD_DEFINITION ? (field.arguments ?? []) : [];
  return [namedTypeOf(field.type), ...given.map(({ type }) => namedTypeOf(type))];
}
