import { createCipheriv, createDecipheriv, createHmac, randomBytes, type KeyObject } from 'node:crypto';

import type { SealKey } from './keys.ts';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Seals a text, or bytes, with AES-256-GCM (NIST SP 800-38D). Layout: length of the key id, key id, nonce, tag, ciphertext.
 * `place` (table.column.row) is bound to it: a value moved to another row does not open.
 */
export function seal(content: string | Buffer, place: string, key: SealKey): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key.key, nonce).setAAD(Buffer.from(place));
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const sealed = [cipher.update(bytes), cipher.final()];
  return Buffer.concat([
    Buffer.from([key.id.length]),
    Buffer.from(key.id),
    nonce,
    cipher.getAuthTag(),
    ...sealed,
  ]);
}

/** Opens a sealed text. Throws when the key is not known, or the value was changed or moved. */
export function unseal(sealed: Buffer, place: string, keys: readonly SealKey[]): string {
  return unsealBytes(sealed, place, keys).toString();
}

/** Opens sealed bytes. Throws as `unseal` does. */
export function unsealBytes(sealed: Buffer, place: string, keys: readonly SealKey[]): Buffer {
  const idEnd = 1 + (sealed[0] ?? 0);
  const id = sealed.subarray(1, idEnd).toString();
  const key = keys.find((candidate) => candidate.id === id);
  if (!key) {
    throw new Error('A sealed value names a key that this service does not hold.');
  }
  const nonce = sealed.subarray(idEnd, idEnd + NONCE_BYTES);
  const tag = sealed.subarray(idEnd + NONCE_BYTES, idEnd + NONCE_BYTES + TAG_BYTES);
  const opener = createDecipheriv('aes-256-gcm', key.key, nonce, { authTagLength: TAG_BYTES })
    .setAAD(Buffer.from(place))
    .setAuthTag(tag);
  return Buffer.concat([opener.update(sealed.subarray(idEnd + NONCE_BYTES + TAG_BYTES)), opener.final()]);
}

/** A blind index as it is stored, beside the id of the key that made it. */
export interface BlindIndex {
  readonly generation: string;
  /** As `blindIndex` makes it. */
  readonly blind: string;
}

/** The blind indexes of a text, one for each key. */
export function blindIndexes(text: string, keys: readonly SealKey[]): readonly BlindIndex[] {
  return keys.map(({ id, key }) => ({ generation: id, blind: blindIndex(text, key) }));
}

/** A keyed blind index: finds a sealed value by equality without telling it. The first 16 bytes of an HMAC-SHA-256, written as a UUID. */
export function blindIndex(text: string, key: KeyObject): string {
  const digest = createHmac('sha256', key).update(text).digest('hex');
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    digest.slice(12, 16),
    digest.slice(16, 20),
    digest.slice(20, 32),
  ].join('-');
}
