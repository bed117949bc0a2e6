import { sign, verify, type KeyObject } from 'node:crypto';

import * as v from 'valibot';

import { keyIdOf } from './key-id.ts';
import type { TakenKey } from './keys.ts';

/** What a grant says beside whom it speaks for. Times in seconds since the epoch. @see RFC 7519, section 4.1 */
export interface GrantClaims {
  readonly iss: string;
  readonly aud: string;
  readonly iat?: number | undefined;
  readonly exp: number;
  /** The caller that it states. */
  readonly hub: unknown;
}

/**
 * Writes and signs a grant as a JWT. By hand and at once, since a library goes through WebCrypto and its threads, which takes two to
 * three times the CPU.
 * @see RFC 7515, section 7.1 (the compact form); RFC 8037, section 3.1 (EdDSA)
 */
export function writtenGrant(claims: GrantClaims, privateKey: KeyObject): string {
  const signed = `${headerNaming(keyIdOf(privateKey))}.${base64url(JSON.stringify(claims))}`;
  return `${signed}.${sign(null, Buffer.from(signed), privateKey).toString('base64url')}`;
}

/** What a grant says that was signed with a key that is taken, and whose key that is. Throws when it is no such grant. */
export function readGrant(
  grant: string,
  taken: ReadonlyMap<string, TakenKey>,
): GrantClaims & Pick<TakenKey, 'issuer'> {
  const [, header = '', payload = '', signature = ''] = COMPACT.exec(grant) ?? [];
  const { issuer, key } = keyNamedBy(header, taken);
  const signed = Buffer.from(`${header}.${payload}`);
  if (!verify(null, signed, key, Buffer.from(signature, 'base64url'))) {
    throw new Error('the signature of the grant is not of the key that it names');
  }
  return { ...v.parse(claimsSchema, jsonOf(payload)), issuer };
}

// Three parts in base64url without padding; a library would take padding and line ends, too.
const COMPACT = /^([\w-]+)\.([\w-]+)\.([\w-]+)$/;

// One who says more than this of a grant wants it looked at in another way than it is here.
const claimsSchema = v.strictObject({
  iss: v.string(),
  aud: v.string(),
  iat: v.optional(v.number()),
  exp: v.number(),
  hub: v.unknown(),
});

const keySchema = v.object({ kid: v.optional(v.string(), '') });

function keyNamedBy(header: string, taken: ReadonlyMap<string, TakenKey>): TakenKey {
  const { kid } = v.parse(keySchema, jsonOf(header));
  const key = taken.get(kid);
  if (!key) {
    throw new Error('the key of the grant is not known');
  }
  // Another algorithm, another type, an extension: only what is written here is read here.
  if (header !== headerNaming(kid)) {
    throw new Error('the header of a grant has its alg, its typ and its kid, and nothing else');
  }
  return key;
}

function headerNaming(kid: string): string {
  return base64url(JSON.stringify({ alg: 'EdDSA', typ: 'hub-grant+jwt', kid }));
}

function base64url(text: string): string {
  return Buffer.from(text).toString('base64url');
}

function jsonOf(part: string): unknown {
  return JSON.parse(Buffer.from(part, 'base64url').toString());
}
