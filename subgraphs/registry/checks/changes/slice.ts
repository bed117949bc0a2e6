import { Kind, type DefinitionNode, type DocumentNode } from 'graphql';

import type { Composable } from '../composition.ts';
import { isType, namesIn, rootFieldsOf, withRoots } from '../part/definitions.ts';
import { ROOTS } from '../reading/proposal.ts';

/**
 * The part of the live subgraphs that a subgraph can change: the types that it names, before or now, and all that these name in turn. The
 * rest of the graph is the same with and without it, so comparing parts is comparing wholes, at a fraction of the time.
 */
export function sliceOf(
  live: readonly Composable[],
  versions: readonly DocumentNode[],
): readonly Composable[] {
  const roots = new Set([
    ...anyQuery(live),
    ...versions.flatMap(({ definitions }) => definitions.flatMap(rootFieldsOf)),
  ]);
  const kept = live.map(({ name, url, document }) => ({
    name,
    url,
    definitions: withRoots(document.definitions, roots),
  }));
  const wanted = reached(
    versions.flatMap(({ definitions }) => definitions),
    kept.flatMap(({ definitions }) => definitions),
  );
  return kept.map(({ name, url, definitions }) => ({
    name,
    url,
    document: {
      kind: Kind.DOCUMENT,
      definitions: definitions.filter((node) => !isType(node) || wanted.has(node.name.value)),
    },
  }));
}

// A graph without a Query is none: one live field stays, whatever the versions name.
function anyQuery(live: readonly Composable[]): readonly string[] {
  return live
    .flatMap(({ document }) => document.definitions.flatMap(rootFieldsOf))
    .filter((field) => field.startsWith('Query.'))
    .slice(0, 1);
}

// The names of all types that the versions name, and that these name in the live subgraphs.
function reached(versions: readonly DefinitionNode[], live: readonly DefinitionNode[]): ReadonlySet<string> {
  const byName = Map.groupBy(live.filter(isType), (node) => node.name.value);
  const seen = new Set<string>(ROOTS);
  // Directives may take enums and inputs of the schema.
  const waiting = [...versions, ...live.filter((node) => !isType(node))].flatMap(namesIn);
  waiting.push(...ROOTS.keys().flatMap((root) => (byName.get(root) ?? []).flatMap(namesIn)));
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (!seen.has(name)) {
      seen.add(name);
      waiting.push(...(byName.get(name) ?? []).flatMap(namesIn));
    }
  }
  return seen;
}
