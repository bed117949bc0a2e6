import {
  Kind,
  parse,
  print,
  type DocumentNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  type TypeNode,
} from 'graphql';
import { readClassification } from '#schema/classification.ts';
import { keysOf } from './keys-of-type.ts';

/** A field that can be asked for without arguments. */
export interface AskableField {
  readonly name: string;
  /** How it is asked for, e.g. `cards { __typename }`. */
  readonly selection: string;
  readonly type: TypeNode;
}

/** A type that the subgraph knows by a key. */
export interface KnownType {
  readonly name: string;
  /** What its keys consist of, e.g. `ref` or `unit { code }`. */
  readonly keys: readonly string[];
  /** Fields that say something about a person. */
  readonly classified: readonly AskableField[];
  /** Fields with a value of their own that say nothing about a person. */
  readonly plain: readonly AskableField[];
}

/** The schema of a version, as the checks need it. */
export interface PublishedSchema {
  readonly sdl: string;
  readonly types: ReadonlyMap<string, KnownType>;
}

type ObjectNode = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

/** Reads a published schema. It has been checked before it was published, so it can be read. */
export function readPublishedSchema(sdl: string): PublishedSchema {
  const document = parse(sdl);
  const objects = Map.groupBy(document.definitions.filter(isObject), ({ name }) => name.value);
  const read = typeReader(document);
  const known = [...objects].map(([name, nodes]) => read(name, nodes)).filter(({ keys }) => keys.length > 0);
  return { sdl, types: new Map(known.map((type) => [type.name, type])) };
}

function typeReader(document: DocumentNode): (name: string, nodes: readonly ObjectNode[]) => KnownType {
  const classification = readClassification(document);
  const composite = compositesOf(document);
  return (name, nodes) => {
    const fields = nodes
      .flatMap((node) => node.fields ?? [])
      .filter(isAskable)
      .map((field) => askableOf(field, composite));
    const isPersonal = (field: AskableField): boolean => classification.has(`${name}.${field.name}`);
    return {
      name,
      keys: keysOf(nodes),
      classified: fields.filter(isPersonal),
      plain: fields.filter((field) => !isPersonal(field) && field.selection === field.name),
    };
  };
}

function isObject(node: DocumentNode['definitions'][number]): node is ObjectNode {
  return node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION;
}

// What comes from elsewhere, or needs an argument, cannot be asked for by key alone.
function isAskable({ arguments: given = [], directives = [] }: FieldDefinitionNode): boolean {
  const needs = given.some(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue);
  const names = directives.map(({ name }) => name.value);
  return !needs && !names.some((name) => /(?:^|__)(?:external|requires|fromContext)$/.test(name));
}

function askableOf({ name, type }: FieldDefinitionNode, composite: ReadonlySet<string>): AskableField {
  const below = composite.has(namedTypeOf(type)) ? ' { __typename }' : '';
  return { name: name.value, selection: `${name.value}${below}`, type };
}

function compositesOf({ definitions }: DocumentNode): ReadonlySet<string> {
  return new Set(
    definitions.flatMap((node) =>
      isObject(node) ||
      node.kind === Kind.INTERFACE_TYPE_DEFINITION ||
      node.kind === Kind.INTERFACE_TYPE_EXTENSION ||
      node.kind === Kind.UNION_TYPE_DEFINITION ||
      node.kind === Kind.UNION_TYPE_EXTENSION
        ? [node.name.value]
        : [],
    ),
  );
}

function namedTypeOf(type: TypeNode): string {
  return print(type).replace(/[[\]!]/g, '');
}
