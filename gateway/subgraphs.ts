import { ANONYMOUS, type Caller } from '#shared/caller.ts';
import { GRANT_SECONDS, signGrant } from '#shared/grant.ts';
import { type GatewayKeys } from '#shared/keys.ts';
import { createSubgraphClient, SubgraphFailure, type SubgraphClient } from '#shared/subgraph-client.ts';

import { type GatewayMetrics } from './http/internal-server.ts';
import { BoundedCache } from './plan/bounded-cache.ts';
import { type SubgraphRequest } from './plan/run-context.ts';

/** The way to all subgraphs: each is asked with a grant for the caller. */
export interface Subgraphs {
  readonly ask: (request: SubgraphRequest, caller: Caller, signal: AbortSignal) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** Where the subgraphs are, and which of them are told who asks. */
export interface SubgraphsOptions {
  readonly urls: Readonly<Record<string, string>>;
  readonly keys: GatewayKeys;
  readonly now: () => Date;
  readonly toldWhoAsks: ReadonlySet<string>;
  readonly metrics: Pick<GatewayMetrics, 'subgraphSeconds'>;
}

const REMEMBERED_GRANTS = 5_000;
// A grant is used for half of its time, so that it is still good when the subgraph looks at it.
const GRANT_USE_MS = (GRANT_SECONDS / 2) * 1000;

/** Opens the way to all subgraphs. */
export function connectSubgraphs(options: SubgraphsOptions): Subgraphs {
  const clients = clientsOf(options);
  const grantFor = createGrants(options);
  return {
    ask: async ({ subgraph, query, variables, via }, caller, signal) => {
      const client = clients.get(subgraph);
      if (!client) {
        throw new SubgraphFailure(
          'SUBGRAPH_UNAVAILABLE',
          `No address is known for the subgraph "${subgraph}".`,
        );
      }
      const grant = await grantFor(subgraph, caller);
      const done = options.metrics.subgraphSeconds.startTimer({ subgraph });
      try {
        const answer = await client.send({ grant, via, body: JSON.stringify({ query, variables }), signal });
        done({ outcome: 'answered' });
        return answer;
      } catch (error) {
        done({ outcome: 'failed' });
        throw error;
      }
    },
    close: async () => {
      await Promise.all([...clients.values()].map((client) => client.close()));
    },
  };
}

function clientsOf({ urls, keys, now }: SubgraphsOptions): ReadonlyMap<string, SubgraphClient> {
  return new Map(
    Object.entries(urls).flatMap(([name, url]) => {
      const macKey = keys.macTo.get(name);
      return macKey ? [[name, createSubgraphClient({ url, macKey, now })] as const] : [];
    }),
  );
}

// Signing takes 35 µs and checking 97: a caller's grant is made once per audience and used again.
function createGrants({ keys, now, toldWhoAsks }: SubgraphsOptions) {
  const grants = new BoundedCache<{ grant: Promise<string>; until: number }>(REMEMBERED_GRANTS);
  return (audience: string, caller: Caller): Promise<string> => {
    const told = toldWhoAsks.has(audience) ? caller : ANONYMOUS;
    const key = JSON.stringify([audience, told]);
    const known = grants.get(key);
    const at = now();
    if (known && known.until > at.getTime()) {
      return known.grant;
    }
    const grant = signGrant(told, { issuer: keys.holder, audience, now: at }, keys.privateKey);
    grants.set(key, { grant, until: at.getTime() + GRANT_USE_MS });
    return grant;
  };
}
