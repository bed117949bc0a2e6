import { createHmac, type KeyObject } from 'node:crypto';

import canonicalize from 'canonicalize';

/**
 * A digest that tells whether two things are the same and nothing of what they are: to whoever does not hold the key it is noise, also
 * when there are few things that it could be.
 */
export function keyedDigest(key: KeyObject, use: string, thing: unknown): string {
  return createHmac('sha256', key)
    .update(`${use}\n${canonicalize(thing) ?? ''}`)
    .digest('base64url');
}
