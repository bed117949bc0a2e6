import type { KeyObject } from 'node:crypto';

import type { MacKeys } from '#shared/mac-keys.ts';

/** MAC keys of a pair that have one key and are never rotated. */
export function fixedMacKeys(key: KeyObject): MacKeys {
  return {
    present: () => ({ id: 'the-only', key }),
    named: (id) => (id === 'the-only' ? key : undefined),
  };
}
