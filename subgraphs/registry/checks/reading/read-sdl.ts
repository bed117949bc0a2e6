import {
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type NamedTypeNode,
  type TypeDefinitionNode,
  type TypeExtensionNode,
  type TypeNode,
} from 'graphql';

import type { Used, DeclaredInput, DeclaredField, DeclaredType, ReadSdl } from './declared.ts';
import { directiveNaming, linksOf } from './directive-names.ts';

/** Reads a parsed SDL: every type with all that the SDL says of it. */
export function readSdl(name: string, agency: string, document: DocumentNode): ReadSdl {
  const links = linksOf(document);
  const naming = directiveNaming(links);
  const nodes = Map.groupBy(document.definitions.filter(isTypeNode), (node) => node.name.value);
  const types = new Map([...nodes].map(([type, found]) => [type, readType(found, naming)]));
  return {
    name,
    agency,
    document,
    links,
    types,
    besides: document.definitions.filter((node) => !isTypeNode(node)),
    nodesOf: (type) => nodes.get(type) ?? [],
    only: (wanted) => document.definitions.filter((node) => !isTypeNode(node) || wanted.has(node.name.value)),
    typesWith: () => [...types.values()],
  };
}

function isTypeNode(node: DefinitionNode): node is TypeDefinitionNode | TypeExtensionNode {
  return isTypeDefinitionNode(node) || isTypeExtensionNode(node);
}

/** Reads all definitions that an SDL has of one type. */
export function readType(
  nodes: readonly (TypeDefinitionNode | TypeExtensionNode)[],
  naming: Naming,
): DeclaredType {
  return together(nodes.flatMap((node) => partOf(node, naming)));
}

/** The name that stands in a type's wrappers of lists and non-null. */
export function namedTypeOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type);
}

/** Whether a directive of this name stands on an element. */
export function has(element: { readonly directives: readonly Used[] }, name: string): boolean {
  return element.directives.some((one) => one.name === name);
}

/** The directives of this name on an element. */
export function usesOf(
  element: { readonly directives: readonly Used[] },
  name: string,
): readonly ConstDirectiveNode[] {
  return element.directives.filter((one) => one.name === name).map(({ node }) => node);
}

/** Gives a directive the name that its specification has. */
export type Naming = (used: string) => string;

const KINDS: Readonly<Record<string, DeclaredType['kind']>> = {
  [Kind.OBJECT_TYPE_DEFINITION]: 'OBJECT',
  [Kind.OBJECT_TYPE_EXTENSION]: 'OBJECT',
  [Kind.INTERFACE_TYPE_DEFINITION]: 'INTERFACE',
  [Kind.INTERFACE_TYPE_EXTENSION]: 'INTERFACE',
  [Kind.INPUT_OBJECT_TYPE_DEFINITION]: 'INPUT',
  [Kind.INPUT_OBJECT_TYPE_EXTENSION]: 'INPUT',
  [Kind.ENUM_TYPE_DEFINITION]: 'ENUM',
  [Kind.ENUM_TYPE_EXTENSION]: 'ENUM',
  [Kind.UNION_TYPE_DEFINITION]: 'UNION',
  [Kind.UNION_TYPE_EXTENSION]: 'UNION',
  [Kind.SCALAR_TYPE_DEFINITION]: 'SCALAR',
  [Kind.SCALAR_TYPE_EXTENSION]: 'SCALAR',
};

function partOf(node: TypeDefinitionNode | TypeExtensionNode, naming: Naming): DeclaredType[] {
  const kind = KINDS[node.kind];
  if (kind === undefined) {
    return [];
  }
  const fields = fieldsOf(node, naming);
  return [
    {
      name: node.name.value,
      kind,
      description: descriptionOf(node),
      directives: used(node.directives, naming),
      interfaces: 'interfaces' in node ? (node.interfaces ?? []).map(({ name }) => name.value) : [],
      ...fields,
      fieldNames: [...fields.fields.keys()],
      plainFields: null,
      values: valuesOf(node, naming),
    },
  ];
}

// An extension has none.
function descriptionOf(node: TypeDefinitionNode | TypeExtensionNode): string {
  return 'description' in node ? (node.description?.value ?? '') : '';
}

function fieldsOf(
  node: TypeDefinitionNode | TypeExtensionNode,
  naming: Naming,
): Pick<DeclaredType, 'fields' | 'inputs'> {
  const type = node.name.value;
  const declared: readonly (FieldDefinitionNode | InputValueDefinitionNode)[] =
    'fields' in node ? (node.fields ?? []) : [];
  return {
    fields: new Map(
      declared
        .filter((field) => field.kind === Kind.FIELD_DEFINITION)
        .map((field) => [field.name.value, fieldOf(type, field, naming)]),
    ),
    inputs: new Map(
      declared
        .filter((field) => field.kind === Kind.INPUT_VALUE_DEFINITION)
        .map((field) => [field.name.value, inputOf(`${type}.${field.name.value}`, field, naming)]),
    ),
  };
}

function valuesOf(node: TypeDefinitionNode | TypeExtensionNode, naming: Naming): DeclaredType['values'] {
  const declared: readonly (EnumValueDefinitionNode | NamedTypeNode)[] =
    'values' in node ? (node.values ?? []) : 'types' in node ? (node.types ?? []) : [];
  return declared.map((value) => ({
    name: value.name.value,
    coordinate: `${node.name.value}.${value.name.value}`,
    description: 'description' in value ? (value.description?.value ?? '') : '',
    directives: 'directives' in value ? used(value.directives, naming) : [],
  }));
}

function fieldOf(type: string, field: FieldDefinitionNode, naming: Naming): DeclaredField {
  const coordinate = `${type}.${field.name.value}`;
  return {
    name: field.name.value,
    coordinate,
    type: field.type,
    typeName: namedTypeOf(field.type),
    description: field.description?.value ?? '',
    directives: used(field.directives, naming),
    arguments: (field.arguments ?? []).map((argument) =>
      inputOf(`${coordinate}(${argument.name.value}:)`, argument, naming),
    ),
  };
}

function inputOf(coordinate: string, input: InputValueDefinitionNode, naming: Naming): DeclaredInput {
  return {
    name: input.name.value,
    coordinate,
    type: input.type,
    typeName: namedTypeOf(input.type),
    description: input.description?.value ?? '',
    directives: used(input.directives, naming),
  };
}

/** The directives on an element, under the names of their specifications. */
export function used(directives: readonly ConstDirectiveNode[] | undefined, naming: Naming): readonly Used[] {
  return (directives ?? []).map((node) => ({ name: naming(node.name.value), node }));
}

function together(parts: readonly DeclaredType[]): DeclaredType {
  const [first] = parts;
  if (first === undefined) {
    throw new Error('a group has a part');
  }
  if (parts.length === 1) {
    return first;
  }
  const fields = new Map(parts.flatMap((part) => [...part.fields]));
  return {
    ...first,
    description: parts.find(({ description }) => description !== '')?.description ?? '',
    directives: parts.flatMap(({ directives }) => directives),
    interfaces: parts.flatMap(({ interfaces }) => interfaces),
    fields,
    fieldNames: [...fields.keys()],
    inputs: new Map(parts.flatMap(({ inputs }) => [...inputs])),
    values: parts.flatMap(({ values }) => values),
  };
}
