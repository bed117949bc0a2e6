import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { SUBGRAPHS } from '#schema/subgraphs.ts';
import { derivedKey } from './derived-key.ts';
import type { HubKeys, KeyPair } from './key-file.ts';

/** The issuer name under which the gateway signs grants. */
export const GATEWAY = 'gateway';

/** Everyone who may sign a grant: the gateway, and each subgraph for its own service identity. */
export const GRANT_ISSUERS: readonly string[] = [GATEWAY, ...SUBGRAPHS];

/** What one process may use to make and check grants. */
export interface GrantKeys {
  /** Who holds these keys: `gateway` or a subgraph's name. */
  readonly holder: string;
  /** Ed25519. Signs this holder's own grants. */
  readonly privateKey: KeyObject;
  /** Ed25519, by issuer. */
  readonly publicKeys: ReadonlyMap<string, KeyObject>;
  /** The MAC key of requests that this holder sends, by audience. */
  readonly macTo: ReadonlyMap<string, KeyObject>;
  /** The MAC key of requests that this holder gets, by issuer. */
  readonly macFrom: ReadonlyMap<string, KeyObject>;
}

/** A key that seals columns at rest, under the id that is written beside what it sealed. */
export interface SealKey {
  readonly id: string;
  readonly key: KeyObject;
}

/** What one subgraph may hold: its own secrets, and of the others only what it needs to check them. */
export interface SubgraphKeys extends GrantKeys {
  /** AES-256, the newest first: seal with the first, open with the one named. No other subgraph has the same. */
  readonly seals: readonly SealKey[];
  /** HMAC-SHA-256 key of this subgraph's blind indexes. */
  readonly blind: KeyObject;
}

/** What the gateway holds beside its grant keys. */
export interface GatewayKeys extends GrantKeys {
  /** The key pair of the demo's token issuer. Null: tokens come from a real issuer. */
  readonly demoIssuer: { readonly privateKey: KeyObject; readonly publicKey: KeyObject } | null;
}

/** The share of the hub's keys that belongs to one subgraph. */
export function keysOf(keys: HubKeys, subgraph: string): SubgraphKeys {
  return {
    ...grantKeys(keys, subgraph),
    seals: keys.seal.map(({ id, key }) => ({ id, key: derivedKey(key, `seal:${subgraph}`) })),
    blind: derivedKey(keys.blind, `blind:${subgraph}`),
  };
}

/** The share of the hub's keys that belongs to the gateway. */
export function gatewayKeysOf(keys: HubKeys): GatewayKeys {
  const pair = keys.demoIssuer;
  return {
    ...grantKeys(keys, GATEWAY),
    demoIssuer: pair === null ? null : { privateKey: privateKeyOf(pair), publicKey: publicKeyOf(pair) },
  };
}

function grantKeys(keys: HubKeys, holder: string): GrantKeys {
  const own = keys.grants[holder];
  if (own === undefined) {
    throw new Error(
      `The key file has no grant key for "${holder}". Add one, or let demo mode make the file anew.`,
    );
  }
  const pairs = Object.entries(keys.grants);
  return {
    holder,
    privateKey: privateKeyOf(own),
    publicKeys: new Map(pairs.map(([issuer, pair]) => [issuer, publicKeyOf(pair)])),
    macTo: new Map(pairs.map(([other]) => [other, derivedKey(keys.mac, `mac:${holder}>${other}`)])),
    macFrom: new Map(pairs.map(([other]) => [other, derivedKey(keys.mac, `mac:${other}>${holder}`)])),
  };
}

const privateKeyOf = (pair: KeyPair) => createPrivateKey({ key: pair.privateJwk, format: 'jwk' });
const publicKeyOf = (pair: KeyPair) => createPublicKey({ key: pair.publicJwk, format: 'jwk' });
