import {
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  parseValue,
  valueFromASTUntyped,
  type GraphQLArgument,
  type GraphQLOutputType,
  type ObjectValueNode,
} from 'graphql';

import { requestError } from '../guard/request-error.ts';
import type { ListSize } from '../supergraph/list-sizes.ts';
import { coordinateOf, type FieldSelection, type SelectionTree } from './selection-tree.ts';
import type { Values } from './variable-values.ts';

/** How many rows a field answers with these values; 1 for what is no list. Fails with RequestError. */
export type Length = (values: Values) => number;

// Without an argument a list is taken to be a page of the default size.
const USUAL_PAGE = 20;
// A list that is no page has no stated size; most have a few members.
const USUAL_LIST = 5;
// Products of lengths stay numbers that can be compared.
const LONGEST = 1e9;
const PAGE_ARGUMENTS = ['first', 'last'];

/** Compiles the length of a field: by what its owner says of it, else by the arguments and types that pages usually have. */
export function lengthOf(tree: SelectionTree, field: FieldSelection, rule: ListSize | undefined): Length {
  const declared = argumentsOf(tree, field);
  const names = rule?.slicingArguments ?? PAGE_ARGUMENTS.filter((name) => declared.has(name));
  const otherwise = rule?.assumedSize ?? usualLength(tree, field, names.length > 0);
  if (names.length === 0) {
    return () => otherwise;
  }
  const given = parseValue(`{${field.argumentsText}}`, { noLocation: true });
  const slices = given.kind === Kind.OBJECT ? names.map((path) => sliceOf(path, given, declared)) : [];
  return (values) => {
    const told = slices.map((slice) => slice(values)).filter((length) => length !== null);
    if (rule?.requireOne && told.length !== 1) {
      throw oneOf(names, coordinateOf(tree, field));
    }
    return told.length > 0 ? clamped(Math.max(...told)) : otherwise;
  };
}

// A number below one makes nothing cheaper than it is.
function clamped(length: number): number {
  return Math.min(Math.max(length, 1), LONGEST);
}

type Slice = (values: Values) => number | null;

function sliceOf(
  path: string,
  given: ObjectValueNode,
  declared: ReadonlyMap<string, GraphQLArgument>,
): Slice {
  const [argument = '', ...inside] = path.split('.');
  const node = given.fields.find(({ name }) => name.value === argument)?.value;
  const usual = declared.get(argument)?.defaultValue;
  return (values) => {
    const value = node ? valueFromASTUntyped(node, values) : undefined;
    return lengthIn(at(value === undefined ? usual : value, inside));
  };
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, name) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, name)
        ? Reflect.get(inner, name)
        : undefined,
    value,
  );
}

// A list of keys asks for as many rows.
function lengthIn(value: unknown): number | null {
  if (Array.isArray(value)) {
    return value.length;
  }
  return typeof value === 'number' ? value : null;
}

function argumentsOf(
  { parentType }: SelectionTree,
  { name }: FieldSelection,
): ReadonlyMap<string, GraphQLArgument> {
  const field =
    isObjectType(parentType) || isInterfaceType(parentType) ? parentType.getFields()[name] : undefined;
  return new Map(field?.args.map((argument) => [argument.name, argument]));
}

function usualLength(tree: SelectionTree, { type, selections }: FieldSelection, isPaged: boolean): number {
  if (isPaged || isPage(selections?.parentType.name)) {
    return USUAL_PAGE;
  }
  // The rows of a page were counted with the page.
  return isPage(tree.parentType.name) ? 1 : USUAL_LIST ** listDepth(type);
}

function listDepth(type: GraphQLOutputType): number {
  const nullable = getNullableType(type);
  return isListType(nullable) ? 1 + listDepth(nullable.ofType) : 0;
}

function isPage(type: string | undefined): boolean {
  return type?.endsWith('Connection') ?? false;
}

function oneOf(names: readonly string[], coordinate: string): Error {
  const list = names.join(', ');
  return requestError(400, 'BAD_USER_INPUT', {
    vi: `${coordinate} cần đúng một trong các đối số: ${list}.`,
    en: `${coordinate} needs exactly one of the arguments: ${list}.`,
  });
}
