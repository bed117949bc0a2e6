import { sign, verify, type KeyObject } from 'node:crypto';

import * as v from 'valibot';

import { purposeSchema } from './purposes.ts';

const snapshotSchema = v.object({
  /** Grows with every change: whoever holds a snapshot takes no older one. */
  revision: v.number(),
  /** When it was signed, in milliseconds since the epoch. */
  at: v.number(),
  purposes: v.array(purposeSchema),
});

/** All purposes in force at one moment. */
export type PurposeSnapshot = v.InferOutput<typeof snapshotSchema>;

/** A snapshot as it travels: its text, and the Ed25519 signature over it (base64url). */
export interface SignedSnapshot {
  readonly text: string;
  readonly signature: string;
}

// The same key signs grants: what is signed here can be taken for nothing else.
const signedBytes = (text: string): Buffer => Buffer.from(`lien-thong purposes v1\n${text}`);

/** Signs a snapshot with the grant key of access. */
export function signSnapshot(snapshot: PurposeSnapshot, key: KeyObject): SignedSnapshot {
  const text = JSON.stringify(snapshot);
  return { text, signature: sign(null, signedBytes(text), key).toString('base64url') };
}

/** Reads a snapshot that one of these keys has signed. Throws when none has, or it is none. */
export function readSnapshot(
  { text, signature }: SignedSnapshot,
  keys: Iterable<KeyObject>,
): PurposeSnapshot {
  const given = Buffer.from(signature, 'base64url');
  if (![...keys].some((key) => verify(null, signedBytes(text), key, given))) {
    throw new Error('the purposes were not signed by access');
  }
  return v.parse(snapshotSchema, JSON.parse(text));
}
