import { createSubgraphClient, type SubgraphClient } from '#shared/subgraph-client.ts';

import type { SubgraphTarget } from '../subgraphs.ts';

interface Kept {
  readonly client: SubgraphClient;
  users: number;
}

/**
 * Opens the ways to subgraphs so that generations share them: a subgraph that stays where it was keeps its connections, and what is
 * known of its health, over a swap. A way is closed when the last generation that uses it has closed it.
 */
export function keepClients(
  open: (target: SubgraphTarget) => SubgraphClient = createSubgraphClient,
): (target: SubgraphTarget) => SubgraphClient {
  const kept = new Map<string, Kept>();
  return (target) => {
    const key = JSON.stringify([target.name, target.lane, target.url]);
    const own = kept.get(key) ?? { client: open(target), users: 0 };
    own.users += 1;
    kept.set(key, own);
    let isClosed = false;
    return {
      ...own.client,
      close: async () => {
        if (isClosed) {
          return;
        }
        isClosed = true;
        own.users -= 1;
        if (own.users === 0) {
          kept.delete(key);
          await own.client.close();
        }
      },
    };
  };
}
