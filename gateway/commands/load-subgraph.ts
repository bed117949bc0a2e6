import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SubgraphName } from '#schema/subgraphs.ts';
import type { SubgraphDefinition } from '#shared/define.ts';

/** Loads one of the hub's own subgraphs through its only door. The rest of the gateway never does. */
export async function loadSubgraph(name: SubgraphName): Promise<SubgraphDefinition> {
  const file = resolve(import.meta.dirname, '../../subgraphs', name, 'subgraph.ts');
  const loaded: { readonly subgraph: SubgraphDefinition } = await import(pathToFileURL(file).href);
  return loaded.subgraph;
}
