import type { KeyObject } from 'node:crypto';
import { decodeProtectedHeader, jwtVerify, SignJWT } from 'jose';
import type { Caller } from './caller.ts';
import { readStatedCaller, statedCaller } from './grant-caller.ts';
import { keyIdOf } from './key-id.ts';
import { GATEWAY, type TakenKey } from './keys.ts';

/** How long a grant may be used, in seconds. Short, because a right that ends must end soon. */
export const GRANT_SECONDS = 60;

/** Who signs a grant, for which subgraph, from when. */
export interface GrantTerms {
  readonly issuer: string;
  readonly audience: string;
  readonly now: Date;
}

/** Signs the statement that a subgraph trusts: this caller, this purpose, this case, for you, for a minute. A JWT (RFC 7519) with EdDSA. */
export function signGrant(caller: Caller, terms: GrantTerms, privateKey: KeyObject): Promise<string> {
  const issuedAt = Math.floor(terms.now.getTime() / 1000);
  return new SignJWT({ hub: statedCaller(caller) })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'hub-grant+jwt', kid: keyIdOf(privateKey) })
    .setIssuer(terms.issuer)
    .setAudience(terms.audience)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + GRANT_SECONDS)
    .sign(privateKey);
}

/** A grant that has been checked. */
export interface VerifiedGrant {
  readonly issuer: string;
  readonly caller: Caller;
  /** When it ends, in milliseconds since the epoch. */
  readonly expiresAt: number;
}

/**
 * Checks a grant for `audience`: signature by a key that is taken now and is its issuer's, type, audience and time. Throws when
 * anything is wrong. An issuer other than the gateway speaks for itself alone: its grant must name it as the acting service.
 */
export async function verifyGrant(
  grant: string,
  terms: { readonly audience: string; readonly now: Date },
  taken: ReadonlyMap<string, TakenKey>,
): Promise<VerifiedGrant> {
  const { issuer, key } = keyNamedBy(grant, taken);
  const { payload } = await jwtVerify(grant, key, {
    algorithms: ['EdDSA'],
    typ: 'hub-grant+jwt',
    issuer,
    audience: terms.audience,
    currentDate: terms.now,
    requiredClaims: ['exp'],
  });
  const caller = readStatedCaller(payload['hub']);
  if (issuer !== GATEWAY && !(caller.actor.kind === 'SERVICE' && caller.actor.name === issuer)) {
    throw new Error('a service may act in its own name only');
  }
  return { issuer, caller, expiresAt: (payload.exp ?? 0) * 1000 };
}

function keyNamedBy(grant: string, taken: ReadonlyMap<string, TakenKey>): TakenKey {
  const key = taken.get(decodeProtectedHeader(grant).kid ?? '');
  if (!key) {
    throw new Error('the key of the grant is not known');
  }
  return key;
}
