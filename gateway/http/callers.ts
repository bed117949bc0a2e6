import { type KeyObject } from 'node:crypto';

import { type FastifyRequest } from 'fastify';

import { type Caller } from '#shared/caller.ts';

import { requestError } from '../guard/request-error.ts';
import { callerOf } from '../identity/caller-of.ts';
import { type ServiceLookups } from '../identity/service-lookups.ts';
import { verifyToken, type TokenClaims } from '../identity/verify-token.ts';

/** Tells who makes a request. */
export interface Callers {
  /** Fails with RequestError when the token or the stated reason is not good. */
  readonly of: (request: FastifyRequest) => Promise<Caller>;
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
  return {
    of: async (request) => {
      const claims = await claimsOf(request.headers.authorization, options);
      const reason = {
        purpose: headerOf(request, 'x-hub-purpose'),
        caseCode: headerOf(request, 'x-hub-case'),
      };
      return callerOf(claims, reason, options.lookups);
    },
  };
}

async function claimsOf(
  authorization: string | undefined,
  { publicKey, origin, now }: CallersOptions,
): Promise<TokenClaims | null> {
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
  return verifyToken(token, { publicKey, origin: origin(), now: now() });
}

// An empty header is one that a form left blank.
function headerOf(request: FastifyRequest, name: string): string | null {
  const value = request.headers[name];
  return typeof value === 'string' && value !== '' ? value : null;
}
