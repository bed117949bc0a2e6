import type { Caller } from '#shared/caller.ts';
import { signGrant } from '#shared/grant.ts';
import type { HubKeys } from '#shared/key-file.ts';
import { gatewayKeysOf } from '#shared/keys.ts';
import { createSubgraphClient } from '#shared/subgraph-client.ts';

/** Asks dossiers as the gateway does: over its own client, with a grant that is kept for a while. */
export interface GatewayClient {
  /** Fails when the answer tells of errors. */
  readonly ask: (caller: Caller, query: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

const GRANT_KEPT_MS = 30_000;

/** Opens the way from a gateway to the dossiers that answer at this address. */
export function openGatewayClient(url: string, keys: HubKeys): GatewayClient {
  const { privateKey, macTo } = gatewayKeysOf(keys);
  const client = createSubgraphClient({ url, macKey: macTo.get('dossiers') ?? null, now: () => new Date() });
  const grants = new Map<Caller, { readonly grant: string; readonly until: number }>();
  const grantFor = async (caller: Caller): Promise<string> => {
    const kept = grants.get(caller);
    if (kept !== undefined && kept.until > Date.now()) {
      return kept.grant;
    }
    const grant = await signGrant(
      caller,
      { issuer: 'gateway', audience: 'dossiers', now: new Date() },
      privateKey,
    );
    grants.set(caller, { grant, until: Date.now() + GRANT_KEPT_MS });
    return grant;
  };
  const ask = async (caller: Caller, query: string): Promise<void> => {
    const grant = await grantFor(caller);
    const answer = await client.send({ grant, body: JSON.stringify({ query }), via: '' });
    if (typeof answer !== 'object' || answer === null || 'errors' in answer) {
      throw new Error(JSON.stringify(answer).slice(0, 300));
    }
  };
  return { ask, close: client.close };
}
