import { generateKeyPairSync, randomBytes } from 'node:crypto';
import * as v from 'valibot';
import type { HubKeys, KeyPair } from './key-file.ts';
import { GRANT_ISSUERS } from './keys.ts';
import { firstLasting } from './lasting-generations.ts';

/** A JSON Web Key (RFC 7517). */
export const Jwk = v.looseObject({ kty: v.string() });

/** The times of a key that is used from the beginning and has no end yet. */
export const ALWAYS = { from: null, until: null };

/** The id of the first key of blind indexes. */
export const FIRST_INDEX = 'b1';

/** The keys of a hub that has none: each secret its own. */
export function newKeys(): HubKeys {
  return withGrants({
    grants: {},
    mac: [{ key: newSecret(), ...ALWAYS }],
    seal: [{ id: 'k1', key: newSecret(), from: null }],
    blind: [{ id: FIRST_INDEX, key: newSecret(), from: null }],
    lasting: firstLasting(newSecret()),
    signedBefore: {},
    account: newSecret(),
    accountKey: null,
    demoIssuer: jwkPair(generateKeyPairSync('ec', { namedCurve: 'P-256' })),
  });
}

/** The same keys when every issuer has its pair; else a copy in which the new ones have theirs. */
export function withGrants(keys: HubKeys): HubKeys {
  const missing = GRANT_ISSUERS.filter((issuer) => !(issuer in keys.grants));
  if (missing.length === 0) {
    return keys;
  }
  const pairs = missing.map((issuer): [string, HubKeys['grants'][string]] => [
    issuer,
    [{ ...newGrantPair(), ...ALWAYS }],
  ]);
  return { ...keys, grants: { ...keys.grants, ...Object.fromEntries(pairs) } };
}

/** A new pair to sign grants with: Ed25519. */
export function newGrantPair(): KeyPair {
  return jwkPair(generateKeyPairSync('ed25519'));
}

/** A new secret of 256 bits, base64url. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

function jwkPair(pair: ReturnType<typeof generateKeyPairSync>): KeyPair {
  return {
    privateJwk: v.parse(Jwk, pair.privateKey.export({ format: 'jwk' })),
    publicJwk: v.parse(Jwk, pair.publicKey.export({ format: 'jwk' })),
  };
}
