import type { ASTNode, DefinitionNode } from 'graphql';

import { isRoot, isType } from '../part/definitions.ts';

/** The types, roots aside, that two versions of an SDL do not have alike, each with all definitions of it in both. */
export function changedNames(
  was: readonly DefinitionNode[],
  is: readonly DefinitionNode[],
): ReadonlyMap<string, readonly DefinitionNode[]> {
  return new Map(
    changedBetween(typesOf(was), typesOf(is)).map(([name, before, after]) => [name, [...before, ...after]]),
  );
}

/** The fields of roots, such as `Query.area`, that two versions of an SDL do not have alike. */
export function changedRootFields(
  was: readonly DefinitionNode[],
  is: readonly DefinitionNode[],
): ReadonlySet<string> {
  return new Set(changedBetween(rootFields(was), rootFields(is)).map(([name]) => name));
}

/** Whether two lists hold the same nodes in the same order, wherever they stand. */
export function isAllSame(some: readonly ASTNode[], others: readonly ASTNode[]): boolean {
  return some.length === others.length && some.every((one, place) => isSame(one, others[place]));
}

type Named<Node> = ReadonlyMap<string, readonly Node[]>;

function changedBetween<Node extends ASTNode>(
  was: Named<Node>,
  is: Named<Node>,
): readonly (readonly [string, readonly Node[], readonly Node[]])[] {
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((name) => [name, was.get(name) ?? [], is.get(name) ?? []] as const)
    .filter(([, before, after]) => !isAllSame(before, after));
}

function typesOf(definitions: readonly DefinitionNode[]) {
  return Map.groupBy(
    definitions.filter(isType).filter((node) => !isRoot(node)),
    ({ name }) => name.value,
  );
}

function rootFields(definitions: readonly DefinitionNode[]) {
  const fields = definitions
    .filter(isRoot)
    .flatMap((root) => (root.fields ?? []).map((field) => ({ of: root.name.value, field })));
  const named = Map.groupBy(fields, ({ of, field }) => `${of}.${field.name.value}`);
  return new Map([...named].map(([name, found]) => [name, found.map(({ field }) => field)]));
}

// Where a node stands is no part of what it says. The parser gives all nodes of a kind the same members.
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return one === other;
  }
  return Array.isArray(one) && Array.isArray(other)
    ? one.length === other.length && one.every((value, place) => isSame(value, other[place]))
    : Object.keys(one).every(
        (key) => key === 'loc' || isSame(Reflect.get(one, key), Reflect.get(other, key)),
      );
}
