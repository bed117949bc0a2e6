import { createRemoteJWKSet, customFetch, type JWTVerifyGetKey } from 'jose';

import type { Log } from '#shared/log.ts';

import { fetchJson, IssuerAway } from './fetch-json.ts';
import { discoverKeys } from './issuer-discovery.ts';

/** The keys of an issuer as it publishes them, followed as they change. */
export interface IssuerKeys {
  /** The key of one token. Fails with IssuerAway when the issuer cannot be asked, with jose's own errors when it has no such key. */
  readonly keyOf: JWTVerifyGetKey;
  /** When the issuer was tried for the first time, whatever came of it. */
  readonly tried: Promise<void>;
  readonly stop: () => void;
}

/** How patient the following is, in milliseconds. */
export interface IssuerPatience {
  /** Unknown key ids make the keys be fetched again at most this often. */
  readonly cooldown: number;
  /** Keys are fetched again after this time: a key that the issuer withdrew is good no longer, also while the issuer is away. */
  readonly keptFor: number;
  /** An issuer that was not reached is tried again after this time at first, then ever more slowly. */
  readonly firstPause: number;
  /** How often the issuer is asked where its keys are. */
  readonly discoverEvery: number;
}

const PATIENCE: IssuerPatience = {
  cooldown: 30_000,
  keptFor: 600_000,
  firstPause: 1_000,
  discoverEvery: 3_600_000,
};
const LONGEST_PAUSE_MS = 30_000;
// After a failed fetch the next tokens are refused without one: a flood of them must not fall on an issuer that comes back.
const REST_MS = 1_000;

/** Follows the keys of an issuer. While it is away this is told in the log and tried again; until it was reached no key is known. */
export function followIssuer(
  { issuer, log }: { readonly issuer: string; readonly log: Log },
  patience: IssuerPatience = PATIENCE,
): IssuerKeys {
  let known: Known | null = null;
  let next: NodeJS.Timeout | null = null;
  let isStopped = false;
  const look = async (pauseMs: number): Promise<void> => {
    let waitMs = patience.discoverEvery;
    try {
      known = await currentKeys(issuer, known, patience);
    } catch (error) {
      log.error(
        { err: error },
        'chưa dùng được nơi cấp thẻ, sẽ thử lại / the token issuer is not usable yet',
      );
      waitMs = pauseMs;
    }
    if (!isStopped) {
      next = setTimeout(() => void look(Math.min(pauseMs * 2, LONGEST_PAUSE_MS)), waitMs).unref();
    }
  };
  return {
    tried: look(patience.firstPause),
    keyOf: async (header, token) => {
      if (!known) {
        throw new IssuerAway('the issuer was not reached yet');
      }
      return known.keyOf(header, token);
    },
    stop: () => {
      isStopped = true;
      clearTimeout(next ?? undefined);
    },
  };
}

interface Known {
  readonly url: string;
  readonly keyOf: KeySet;
}

async function currentKeys(issuer: string, known: Known | null, patience: IssuerPatience): Promise<Known> {
  const url = await discoverKeys(issuer);
  if (known?.url === url.href) {
    return known;
  }
  const keyOf = remoteKeys(url, patience);
  await keyOf.reload();
  return { url: url.href, keyOf };
}

type KeySet = ReturnType<typeof createRemoteJWKSet>;

function remoteKeys(url: URL, { cooldown, keptFor }: IssuerPatience): KeySet {
  let restUntil = 0;
  return createRemoteJWKSet(url, {
    cooldownDuration: cooldown,
    cacheMaxAge: keptFor,
    [customFetch]: async () => {
      if (Date.now() < restUntil) {
        throw new IssuerAway('the issuer was not reached a moment ago');
      }
      try {
        return Response.json(await fetchJson(url));
      } catch (error) {
        restUntil = Date.now() + REST_MS;
        throw error;
      }
    },
  });
}
