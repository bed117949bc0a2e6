import type { KeyObject } from 'node:crypto';
import { decodeJwt, jwtVerify, SignJWT } from 'jose';
import * as v from 'valibot';
import type { Caller } from './caller.ts';
import { GATEWAY } from './keys.ts';

/** How long a grant may be used, in seconds. Short, because a right that ends must end soon. */
export const GRANT_SECONDS = 60;

const actorSchema = v.variant('kind', [
  v.object({ kind: v.literal('ANONYMOUS') }),
  v.object({ kind: v.literal('CITIZEN'), ref: v.string() }),
  v.object({ kind: v.literal('OFFICER'), unit: v.string(), role: v.string() }),
  v.object({ kind: v.literal('MACHINE'), name: v.string() }),
  v.object({ kind: v.literal('SERVICE'), name: v.string() }),
]);

const callerSchema = v.object({
  actor: actorSchema,
  purpose: v.string(),
  caseCode: v.nullable(v.string()),
  casePeople: v.array(v.string()),
});

/** Who signs a grant, for which subgraph, from when. */
export interface GrantTerms {
  readonly issuer: string;
  readonly audience: string;
  readonly now: Date;
}

/** Signs the statement that a subgraph trusts: this caller, this purpose, this case, for you, for a minute. A JWT (RFC 7519) with EdDSA. */
export function signGrant(caller: Caller, terms: GrantTerms, privateKey: KeyObject): Promise<string> {
  const issuedAt = Math.floor(terms.now.getTime() / 1000);
  return new SignJWT({ hub: caller })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'hub-grant+jwt' })
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
 * Checks a grant for `audience`: signature by its issuer's key, type, audience and time. Throws when anything is wrong.
 * An issuer other than the gateway speaks for itself alone: its grant must name it as the acting service.
 */
export async function verifyGrant(
  grant: string,
  terms: { readonly audience: string; readonly now: Date },
  publicKeys: ReadonlyMap<string, KeyObject>,
): Promise<VerifiedGrant> {
  const { payload } = await jwtVerify(grant, keyOfIssuer(grant, publicKeys), {
    algorithms: ['EdDSA'],
    typ: 'hub-grant+jwt',
    audience: terms.audience,
    currentDate: terms.now,
    requiredClaims: ['iss', 'exp'],
  });
  const issuer = payload.iss ?? '';
  const caller = v.parse(callerSchema, payload['hub']);
  if (issuer !== GATEWAY && !(caller.actor.kind === 'SERVICE' && caller.actor.name === issuer)) {
    throw new Error('a service may act in its own name only');
  }
  return { issuer, caller, expiresAt: (payload.exp ?? 0) * 1000 };
}

function keyOfIssuer(grant: string, publicKeys: ReadonlyMap<string, KeyObject>): KeyObject {
  const key = publicKeys.get(decodeJwt(grant).iss ?? '');
  if (!key) {
    throw new Error('the issuer of the grant is not known');
  }
  return key;
}
