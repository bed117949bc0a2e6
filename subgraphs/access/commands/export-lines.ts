import { heldHeadText } from '#shared/held-head.ts';
import type { SignedHead } from '#shared/tree-head.ts';

import type { StoredNote } from '../entities/audit-rows.ts';

// NDJSON. First a line that says what it is, with the notes of retention; then every leaf with its record's canonical text, whose
// hash it is, and every signed head after its last leaf. People stay salted commitments, and the salts stay here.

/** The first line of an export. */
export function headerLine(at: string, notes: readonly StoredNote[]): string {
  const written = notes.map(({ note, key, signature }) => ({
    note,
    key,
    signature: signature.toString('base64url'),
  }));
  return JSON.stringify({ v: 1, kind: 'lien-thong/access/export', at, notes: written });
}

/** The line of a leaf. `content` is the record's canonical text, byte for byte; null: the record is gone. */
export function leafLine(index: number, hash: Buffer, content: string | null): string {
  return `{"index":${index},"leaf":"${hash.toString('base64url')}","record":${content ?? 'null'}}`;
}

/** The line of a signed head. */
export function headLine(head: SignedHead): string {
  return JSON.stringify({ head: JSON.parse(heldHeadText(head)) });
}

const LEAF = /^\{"index":(\d{1,16}),"leaf":"([\w-]{43})","record":([^]+)\}$/;

/** A leaf out of its line. Null: the line is none. */
export function readLeafLine(
  line: string,
): { readonly index: number; readonly hash: Buffer; readonly content: string | null } | null {
  const [, index, hash, content = ''] = LEAF.exec(line) ?? [];
  return index === undefined || hash === undefined
    ? null
    : {
        index: Number(index),
        hash: Buffer.from(hash, 'base64url'),
        content: content === 'null' ? null : content,
      };
}
