import { createPublicKey, type KeyObject } from 'node:crypto';

import { derivedSigningKey } from './derived-key.ts';
import type { HubKeys } from './key-file.ts';

/** Public half of the key with which a subgraph signs what has to be checked for years. */
export function lastingKeyOf(keys: HubKeys, subgraph: string): KeyObject {
  return createPublicKey(derivedSigningKey(keys.lasting, `lasting:${subgraph}`));
}
