import { createHmac, type KeyObject } from 'node:crypto';

import canonicalize from 'canonicalize';

import type { DatedKey } from '#shared/dated-key.ts';

/**
 * A digest that tells whether two things are the same and nothing of what they are: to whoever does not hold the key it is noise, also
 * when there are few things that it could be.
 */
export function keyedDigest(key: KeyObject, use: string, thing: unknown): string {
  return createHmac('sha256', key)
    .update(`${use}\n${canonicalize(thing) ?? ''}`)
    .digest('base64url');
}

/** The digest of a thing, and those that it may have been kept by before the key was renewed. */
export interface KnownDigest {
  readonly digest: string;
  readonly older: readonly string[];
}

/** The digests of a thing by every key; the first makes. */
export function knownDigest(keys: readonly DatedKey[], use: string, thing: unknown): KnownDigest {
  const [digest = '', ...older] = keys.map(({ key }) => keyedDigest(key, use, thing));
  return { digest, older };
}
