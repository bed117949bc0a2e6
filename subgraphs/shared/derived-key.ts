import { createPrivateKey, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';

/** A 256-bit key of its own for one use, from a base64url master key. The same use always gives the same key. */
export function derivedKey(master: string, use: string): KeyObject {
  // A KeyObject, made once: HMAC and GCM cost a quarter of what they cost with a Buffer per call.
  return createSecretKey(
    Buffer.from(hkdfSync('sha256', Buffer.from(master, 'base64url'), 'lien-thong', use, 32)),
  );
}

// What stands before the 32 bytes of an Ed25519 private key in PKCS #8.
const ED25519_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');

/** An Ed25519 private key of its own for one use. @see RFC 8032, section 5.1.5: any 32 bytes are one; RFC 8410, section 7: its form */
export function derivedSigningKey(master: string, use: string): KeyObject {
  return signingKeyOf(derivedKey(master, use).export());
}

/** The Ed25519 private key that 32 bytes are. @see RFC 8032, section 5.1.5; RFC 8410, section 7 */
export function signingKeyOf(seed: Buffer): KeyObject {
  return createPrivateKey({ key: Buffer.concat([ED25519_HEAD, seed]), format: 'der', type: 'pkcs8' });
}
