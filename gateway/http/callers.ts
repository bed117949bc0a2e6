import { hash, type KeyObject } from 'node:crypto';

import type { FastifyRequest } from 'fastify';

import type { Caller } from '#shared/caller.ts';

import { requestError } from '../guard/request-error.ts';
import { accountName } from '../identity/account-name.ts';
import type { TokenHolder } from '../identity/actor-of.ts';
import { callerOf, type CallerSources } from '../identity/caller-of.ts';
import { verifyToken, type TrustedIssuer } from '../identity/verify-token.ts';
import { BoundedCache } from '../plan/bounded-cache.ts';

/** Tells who makes a request. */
export interface Callers {
  /** Fails with RequestError when the token or the stated reason is not good. */
  readonly of: (request: Pick<FastifyRequest, 'headers'>) => Promise<Caller>;
}

/** What telling callers takes. */
export interface CallersOptions extends CallerSources {
  /** Whose tokens are taken. */
  readonly trusted: readonly TrustedIssuer[];
  /** Makes the name that an account is known by. */
  readonly accountKey: KeyObject;
  readonly now: () => Date;
}

/** Makes the one way to a caller: token and stated reason from the headers, refs from their owners. Other `x-hub-` headers are never read. */
export function createCallers(options: CallersOptions): Callers {
  const verify = createVerifier(options);
  return {
    of: async (request) => {
      const holder = await holderOf(request.headers.authorization, verify);
      const reason = {
        purpose: headerOf(request, 'x-hub-purpose'),
        caseCode: headerOf(request, 'x-hub-case'),
      };
      return callerOf(holder, reason, options);
    },
  };
}

// A signature takes longer to check than all the rest of a small request: a token is checked once a minute.
const CHECKED_AGAIN_MS = 60_000;
const REMEMBERED = 5_000;

type Verify = (token: string) => Promise<TokenHolder>;

interface Verified {
  readonly holder: TokenHolder;
  readonly until: number;
}

function createVerifier({ trusted, accountKey, now }: CallersOptions): Verify {
  const verified = new BoundedCache<Verified>(REMEMBERED);
  return async (token) => {
    // A token holds its person's number, and is worth something itself: what is kept is known by its digest.
    const key = hash('sha256', token, 'base64url');
    const known = verified.get(key);
    const at = now();
    if (known && at.getTime() < known.until) {
      return known.holder;
    }
    const { issuer, claims, endsAt } = await verifyToken(token, { trusted, now: at });
    const holder = { claims, account: accountName(accountKey, { iss: issuer, sub: claims.sub }) };
    verified.set(key, { holder, until: Math.min(endsAt, at.getTime() + CHECKED_AGAIN_MS) });
    return holder;
  };
}

async function holderOf(authorization: string | undefined, verify: Verify): Promise<TokenHolder | null> {
  if (authorization === undefined) {
    return null;
  }
  const [, token] = /^Bearer (.+)$/is.exec(authorization) ?? [];
  if (token === undefined) {
    throw requestError(401, 'UNAUTHENTICATED', {
      vi: 'Tiêu đề authorization phải có dạng: Bearer <thẻ truy cập>.',
      en: 'The authorization header must read: Bearer <access token>.',
    });
  }
  return verify(token);
}

// An empty header is one that a form left blank.
function headerOf(request: Pick<FastifyRequest, 'headers'>, name: string): string | null {
  const value = request.headers[name];
  return typeof value === 'string' && value !== '' ? value : null;
}
