import { createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { TreeState } from './merkle-check.ts';

/** What is signed of a tree: how many records it has, the root over them, and when that was. */
export interface TreeHead extends TreeState {
  /** UTC with milliseconds, as `Date.toISOString` writes it. */
  readonly at: string;
}

/** A head with its signature, and the public key by which anyone checks it. */
export interface SignedHead extends TreeHead {
  /** The raw Ed25519 public key, base64url. */
  readonly key: string;
  readonly signature: Buffer;
}

/** Signs a tree as it is now. `privateKey` is Ed25519. @see RFC 9162, section 4.10 */
export function signHead(head: TreeHead, privateKey: KeyObject): SignedHead {
  const { size, root, at } = head;
  const signature = sign(null, headBytes(head), privateKey);
  return { size, root, at, key: rawPublicKey(privateKey), signature };
}

/** Whether the signature is that of the head's own key. Whether that key is to be trusted is for the caller to say. */
export function isSigned(head: SignedHead): boolean {
  return isSignedText(headBytes(head), head);
}

/** Whether an Ed25519 signature over these bytes is that of this raw public key. False also for a key that is none. */
export function isSignedText(
  bytes: Buffer,
  { key, signature }: Pick<SignedHead, 'key' | 'signature'>,
): boolean {
  try {
    return verify(null, bytes, publicKeyOfRaw(key), signature);
  } catch {
    return false;
  }
}

/** The raw public key of an Ed25519 pair, base64url; takes either half. */
export function rawPublicKey(key: KeyObject): string {
  const publicKey = key.type === 'private' ? createPublicKey(key) : key;
  return publicKey.export({ format: 'jwk' }).x ?? '';
}

/** The Ed25519 public key that is raw, base64url. Throws for what is none. */
export function publicKeyOfRaw(raw: string): KeyObject {
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: raw }, format: 'jwk' });
}

/** The bytes that are signed: RFC 8785 JSON. */
function headBytes({ size, root, at }: TreeHead): Buffer {
  const text = canonicalize({
    v: 1,
    kind: 'lien-thong/access/head',
    size,
    root: root.toString('base64url'),
    at,
  });
  return Buffer.from(text ?? '');
}
