import {
  None,
  processRefreshTokenResponse,
  refreshTokenGrantRequest,
  type TokenEndpointResponse,
} from 'oauth4webapi';

import type { Provider } from './provider.ts';

// One that ends within this time may end on its way.
const MARGIN_MS = 20_000;
// Where the provider does not say how long a token lives; the hub refuses older ones anyway.
const USUAL_SECONDS = 300;

/** Holds tokens in memory, nowhere else. `token` gives one that lasts, by the refresh token where there is one; null: they have to sign in again. */
export function holdTokens(
  provider: Provider,
  first: TokenEndpointResponse,
  now: () => number = Date.now,
): () => Promise<string | null> {
  let held = heldFrom(first, null, now());
  let renewing: Promise<Held> | null = null;
  return async () => {
    if (held.until - MARGIN_MS <= now() && held.refresh !== null) {
      renewing ??= renewed(provider, held, now);
      held = await renewing;
      renewing = null;
    }
    return held.until > now() ? held.access : null;
  };
}

interface Held {
  readonly access: string;
  readonly refresh: string | null;
  /** By `now`, in milliseconds. */
  readonly until: number;
}

// A provider that turns refresh tokens over gives another; one that does not lets the old one stand.
function heldFrom(answer: TokenEndpointResponse, before: string | null, at: number): Held {
  return {
    access: answer.access_token,
    refresh: answer.refresh_token ?? before,
    until: at + (answer.expires_in ?? USUAL_SECONDS) * 1000,
  };
}

async function renewed(
  { server, client, terms, resource }: Provider,
  held: Held,
  now: () => number,
): Promise<Held> {
  try {
    const answer = await refreshTokenGrantRequest(server, client, None(), held.refresh ?? '', {
      ...terms,
      additionalParameters: resource,
    });
    return heldFrom(await processRefreshTokenResponse(server, client, answer), held.refresh, now());
  } catch {
    // Taken back, or too old: it is of no more use.
    return { ...held, refresh: null };
  }
}
