/** The only list of the hub's own subgraphs, in the order of their ports: the first listens on `PORT` + 1. */
export const SUBGRAPHS = ['units', 'procedures', 'citizens', 'dossiers', 'access', 'registry'] as const;

/** The name of one of the hub's own subgraphs. */
export type SubgraphName = (typeof SUBGRAPHS)[number];

/** Whether a text is the name of one of the hub's own subgraphs. */
export function isSubgraphName(name: string): name is SubgraphName {
  return SUBGRAPHS.some((known) => known === name);
}
