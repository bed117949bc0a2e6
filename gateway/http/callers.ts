import { type KeyObject } from 'node:crypto';

import { type FastifyRequest } from 'fastify';

import { type Caller } from '#shared/caller.ts';

import { requestError } from '../guard/request-error.ts';
import { callerOf } from '../identity/caller-of.ts';
import { type ServiceLookups } from '../identity/service-lookups.ts';
import { verifyToken, type TokenClaims } from '../identity/verify-token.ts';
import { BoundedCache } from '../plan/bounded-cache.ts';

/** Tells who makes a request. */
export interface Callers {
  /** Fails with RequestError when the token or the stated reason is not good. */
  readonly of: (request: Pick<FastifyRequest, 'headers'>) => Promise<Caller>;
}

/** What telling callers takes. */
export interface CallersOptions {
  readonly publicKey: KeyObject;
  /** Where this hub is: its demo tokens name it as their issuer. */
  readonly origin: () => string;
  readonly now: () => Date;
  readonly lookups: ServiceLookups;
}

/** Makes the one way to a caller: token and stated reason from the headers, refs from their owners. Other `x-hub-` headers are never read. */
export function createCallers(options: CallersOptions): Callers {
  const verify = createVerifier(options);
  return {
    of: async (request) => {
      const claims = await claimsOf(request.headers.authorization, verify);
      const reason = {
        purpose: headerOf(request, 'x-hub-purpose'),
        caseCode: headerOf(request, 'x-hub-case'),
      };
      return callerOf(claims, reason, options.lookups);
    },
  };
}

// A signature takes longer to check than all the rest of a small request: a token is checked once a minute.
const CHECKED_AGAIN_MS = 60_000;
const REMEMBERED = 5_000;

type Verify = (token: string) => Promise<TokenClaims>;

function createVerifier({ publicKey, origin, now }: CallersOptions): Verify {
  const verified = new BoundedCache<{ readonly claims: TokenClaims; readonly until: number }>(REMEMBERED);
  return async (token) => {
    const known = verified.get(token);
    const at = now();
    if (known && at.getTime() < known.until) {
      return known.claims;
    }
    const { claims, endsAt } = await verifyToken(token, { publicKey, origin: origin(), now: at });
    verified.set(token, { claims, until: Math.min(endsAt, at.getTime() + CHECKED_AGAIN_MS) });
    return claims;
  };
}

async function claimsOf(authorization: string | undefined, verify: Verify): Promise<TokenClaims | null> {
  if (authorization === undefined) {
    return null;
  }
  const [, token] = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization) ?? [];
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
