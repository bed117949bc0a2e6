import { createHash, createPublicKey, type KeyObject } from 'node:crypto';

// An id belongs to its key; the key's end is its end.
const known = new WeakMap<KeyObject, string>();

/** The id of an Ed25519 key, the same for its private and its public half. @see RFC 7638, section 3; RFC 8037, appendix A.3 */
export function keyIdOf(key: KeyObject): string {
  const id = known.get(key) ?? thumbprint(key);
  known.set(key, id);
  return id;
}

function thumbprint(key: KeyObject): string {
  const { crv, kty, x } = (key.type === 'private' ? createPublicKey(key) : key).export({ format: 'jwk' });
  return createHash('sha256').update(JSON.stringify({ crv, kty, x })).digest('base64url');
}
