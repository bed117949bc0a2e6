import { createPublicKey, type KeyObject } from 'node:crypto';

import { derivedSigningKey } from './derived-key.ts';
import type { HubKeys } from './key-file.ts';
import { publicKeyOfRaw, rawPublicKey } from './tree-head.ts';

/** Public halves of the keys with which a subgraph signs, or has signed, what has to be checked for years. */
export function lastingKeysOf(keys: HubKeys, subgraph: string): readonly KeyObject[] {
  const own = keys.lasting.map(({ key }) => createPublicKey(lastingKeyFrom(key, subgraph)));
  return [...own, ...(keys.signedBefore[subgraph] ?? []).map(publicKeyOfRaw)];
}

/** The same as raw keys, base64url. */
export function rawLastingKeysOf(keys: HubKeys, subgraph: string): readonly string[] {
  return lastingKeysOf(keys, subgraph).map(rawPublicKey);
}

/** The key with which a subgraph signs such things, of one secret. Ed25519, private. */
export function lastingKeyFrom(secret: string, subgraph: string): KeyObject {
  return derivedSigningKey(secret, `lasting:${subgraph}`);
}
