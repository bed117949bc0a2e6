import {
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  visit,
  type DefinitionNode,
  type DocumentNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  type TypeDefinitionNode,
  type TypeExtensionNode,
} from 'graphql';

import { ROOTS } from '../reading/proposal.ts';

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

/** The definitions of a document, with no other fields of roots than these; a root of which nothing is left goes. */
export function withRoots(
  { definitions }: DocumentNode,
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
  const names = isType(node) ? [node.name.value] : [];
  visit(node, {
    NamedType: ({ name }) => {
      names.push(name.value);
    },
  });
  return names;
}
