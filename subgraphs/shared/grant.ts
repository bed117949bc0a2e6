import type { KeyObject } from 'node:crypto';
import type { Caller } from './caller.ts';
import { readStatedCaller, statedCaller } from './grant-caller.ts';
import { readGrant, writtenGrant } from './grant-token.ts';
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
export async function signGrant(caller: Caller, terms: GrantTerms, privateKey: KeyObject): Promise<string> {
  const iat = secondsOf(terms.now);
  const claims = { hub: statedCaller(caller), iss: terms.issuer, aud: terms.audience, iat };
  return writtenGrant({ ...claims, exp: iat + GRANT_SECONDS }, privateKey);
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
  const { issuer, iss, aud, exp, hub } = readGrant(grant, taken);
  if (iss !== issuer) {
    throw new Error('the iss of the grant is not the holder of its key');
  }
  if (aud !== terms.audience) {
    throw new Error('the aud of the grant is another');
  }
  if (exp <= secondsOf(terms.now)) {
    throw new Error('the exp of the grant is past');
  }
  const caller = readStatedCaller(hub);
  if (issuer !== GATEWAY && !(caller.actor.kind === 'SERVICE' && caller.actor.name === issuer)) {
    throw new Error('a service may act in its own name only');
  }
  return { issuer, caller, expiresAt: exp * 1000 };
}

function secondsOf(moment: Date): number {
  return Math.floor(moment.getTime() / 1000);
}
