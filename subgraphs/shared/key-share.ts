import { createPublicKey, type JsonWebKey } from 'node:crypto';

import type { HubKeys } from './key-file.ts';
import { keyIdOf } from './key-id.ts';
import type { KeyTimes } from './key-times.ts';
import {
  macKeyOf,
  memberMacKeyOf,
  toMembers,
  type MacKey,
  type MacPair,
  type MacSecret,
} from './mac-keys.ts';

/** A key that grants are signed with, as whoever checks them needs it. */
export interface SharedGrantKey extends KeyTimes {
  readonly kid: string;
  readonly publicJwk: JsonWebKey;
}

/** A MAC key of one sender: base64url. */
export interface SharedMacKey extends KeyTimes {
  readonly id: string;
  readonly key: string;
}

/** What a subgraph that is not built with this kit needs to check who asks it, and nothing that would let it speak for others. */
export interface KeyShare {
  readonly audience: string;
  /** By issuer. */
  readonly grants: Readonly<Record<string, readonly SharedGrantKey[]>>;
  /** By issuer. Secret. */
  readonly mac: Readonly<Record<string, readonly SharedMacKey[]>>;
}

/** The share of one subgraph; GRANTS.md shows what is done with it. */
export function keyShareOf(keys: HubKeys, audience: string): KeyShare {
  const issuers = Object.keys(keys.grants);
  // Who signs grants is one of the hub's own.
  const keyOf = issuers.includes(audience) ? macKeyOf : keyToMember;
  const macsFrom = (from: string): readonly SharedMacKey[] =>
    keys.mac.map((secret) => shared(secret, keyOf(secret, { from, to: audience })));
  return {
    audience,
    grants: Object.fromEntries(issuers.map((issuer) => [issuer, grantKeysOf(keys.grants[issuer] ?? [])])),
    mac: Object.fromEntries(issuers.map((from) => [from, macsFrom(from)])),
  };
}

const keyToMember = (secret: MacSecret, pair: MacPair): MacKey =>
  memberMacKeyOf(toMembers(secret, pair.from), pair);

function shared({ from, until }: KeyTimes, { id, key }: MacKey): SharedMacKey {
  return { id, key: key.export().toString('base64url'), from, until };
}

function grantKeysOf(pairs: HubKeys['grants'][string]): readonly SharedGrantKey[] {
  return pairs.map(({ publicJwk, from, until }) => {
    const kid = keyIdOf(createPublicKey({ key: publicJwk, format: 'jwk' }));
    return { kid, publicJwk, from, until };
  });
}
