import {
  Kind,
  parse,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

import { isObject } from './targets.ts';

/** What a request asks for, by name in the answer, with what it asks inside; null inside: a leaf. Types are not told apart. */
export type AskedFields = ReadonlyMap<string, AskedFields | null>;

/** Reads what a request asks for from its text. */
export function askedFieldsOf(operation: string): AskedFields {
  const { definitions } = parse(operation, { noLocation: true });
  const fragments = new Map(
    definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const asked: Asked = new Map();
  for (const node of definitions) {
    if (node.kind === Kind.OPERATION_DEFINITION) {
      collect(asked, node.selectionSet, fragments);
    }
  }
  return asked;
}

type Asked = Map<string, Asked | null>;
type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

function collect(asked: Asked, { selections }: SelectionSetNode, fragments: Fragments): void {
  for (const selection of selections) {
    const inside = setOf(selection, fragments);
    const around = selection.kind === Kind.FIELD ? fieldOf(asked, selection) : asked;
    if (around && inside) {
      collect(around, inside, fragments);
    }
  }
}

function fieldOf(asked: Asked, { alias, name, selectionSet }: FieldNode): Asked | null {
  const key = alias?.value ?? name.value;
  const field: Asked | null = selectionSet ? (asked.get(key) ?? new Map()) : null;
  asked.set(key, field);
  return field;
}

function setOf(selection: SelectionNode, fragments: Fragments): SelectionSetNode | undefined {
  return selection.kind === Kind.FRAGMENT_SPREAD
    ? fragments.get(selection.name.value)?.selectionSet
    : selection.selectionSet;
}

/** Takes out of an answer, in place, what was not asked for: a subgraph cannot put its values where another's belong. */
export function keepAsked(value: unknown, asked: AskedFields): void {
  if (Array.isArray(value)) {
    for (const element of value) {
      keepAsked(element, asked);
    }
  } else if (isObject(value)) {
    for (const name in value) {
      keepMember(value, name, asked.get(name));
    }
  }
}

function keepMember(
  object: Record<string, unknown>,
  name: string,
  inside: AskedFields | null | undefined,
): void {
  if (inside) {
    keepAsked(object[name], inside);
  } else if (inside === undefined) {
    delete object[name];
  }
}

/** What is asked of an entity itself, in the form in which it is gone through for each of many. */
export interface AskedMembers {
  readonly names: readonly string[];
  /** Those that are asked for by what lies inside. */
  readonly inside: readonly { readonly name: string; readonly asked: AskedFields }[];
}

/** Lists the members that are asked of an entity. */
export function askedMembers(asked: AskedFields): AskedMembers {
  return {
    names: [...asked.keys()],
    inside: [...asked].flatMap(([name, inside]) => (inside ? [{ name, asked: inside }] : [])),
  };
}

/** The same as `keepAsked` for what lies inside the members that were asked for; other members stay, and are not looked at. */
export function keepAskedInside(
  object: Readonly<Record<string, unknown>>,
  { inside }: Pick<AskedMembers, 'inside'>,
): void {
  for (const { name, asked } of inside) {
    keepAsked(object[name], asked);
  }
}
