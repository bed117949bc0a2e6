import { Kind, type DefinitionNode } from 'graphql';

import type { Composable } from '../composition.ts';
import { interfacesOf, isRoot, isType, namesIn, rootFieldsOf, withRoots } from '../part/definitions.ts';
import { entryOf, reached, type Reachable } from '../part/part-of.ts';
import { changedNames, changedRootFields, isAllSame } from './changed-names.ts';

/** A subgraph in two versions, and what stands beside both. */
export interface TwoVersions {
  readonly beside: readonly Composable[];
  /** Null: it is new. */
  readonly before: Composable | null;
  readonly proposed: Composable;
}

// Composing a part twice is worth it where it is much less than what was composed once already.
const MOST_SHARE = 0.5;

/**
 * The part of two versions of a subgraph that only adds, and of what stands beside them, in which the graphs that they make can differ: the types
 * that were in the graph and are not the same in both versions, the fields of roots likewise, and all that these name. Null: it is not much
 * less than everything, or more than types has changed.
 */
export function changedPart({ beside, before, proposed }: TwoVersions): TwoVersions | null {
  const was = before?.document.definitions ?? [];
  const is = proposed.document.definitions;
  if (before !== null && !isAllSame(was.filter(isNoType), is.filter(isNoType))) {
    return null;
  }
  const known = [...beside.flatMap(({ document }) => document.definitions), ...was];
  const roots = changedRootFields(was, is).intersection(new Set(known.flatMap(rootFieldsOf)));
  const left = (one: Composable): readonly DefinitionNode[] => withRoots(one.document.definitions, roots);
  const all = [...beside, ...(before ? [before] : []), proposed].flatMap(left);
  const starts = [
    ...startsOf(changedNames(was, is), known),
    ...all.filter((node) => isNoType(node) || isRoot(node)).flatMap(namesIn),
  ];
  const wanted = reached(starts, reachableIn(all));
  const narrow = (one: Composable, place: number): Composable => {
    const definitions = left(one).filter((node) => !isType(node) || wanted.has(node.name.value));
    const entry = entryOf(definitions, [`partEntry${place}`]);
    const { name, url } = one;
    return { name, url, document: { kind: Kind.DOCUMENT, definitions: [...definitions, entry] } };
  };
  return all.filter((node) => isType(node) && wanted.has(node.name.value)).length > all.length * MOST_SHARE
    ? null
    : {
        beside: beside.map(narrow),
        before: before && narrow(before, beside.length),
        proposed: narrow(proposed, beside.length),
      };
}

function isNoType(node: DefinitionNode): boolean {
  return !isType(node);
}

function reachableIn(definitions: readonly DefinitionNode[]): Reachable {
  const types = definitions.filter(isType);
  const byName = Map.groupBy(types, (node) => node.name.value);
  return {
    nodesOf: (name) => byName.get(name) ?? [],
    types: types.map((node) => ({ name: node.name.value, interfaces: interfacesOf(node) })),
  };
}

// What a new type is called nobody has used; by the interfaces that it implements it concerns others.
function startsOf(
  changed: ReadonlyMap<string, readonly DefinitionNode[]>,
  known: readonly DefinitionNode[],
): readonly string[] {
  const names = new Set(known.filter(isType).map(({ name }) => name.value));
  return [...changed].flatMap(([name, nodes]) =>
    [name].filter((one) => names.has(one)).concat(nodes.flatMap(interfacesOf)),
  );
}
