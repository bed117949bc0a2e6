import { hash } from 'node:crypto';

const LEAF = Buffer.from([0]);
const NODE = Buffer.from([1]);

/** The length of every hash of a tree, in bytes. */
export const HASH_BYTES = 32;

/** The root of a tree without leaves. @see RFC 9162, section 2.1.1 */
export const EMPTY_ROOT: Buffer = hash('sha256', '', 'buffer');

/** The hash of a leaf's content. @see RFC 9162, section 2.1.1 */
export function leafHash(content: string | Uint8Array): Buffer {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return hash('sha256', Buffer.concat([LEAF, bytes]), 'buffer');
}

/** The hash of a node over its two children. Another first byte than a leaf's, so that neither passes for the other. @see RFC 9162, section 2.1.1 */
export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  return hash('sha256', Buffer.concat([NODE, left, right]), 'buffer');
}
