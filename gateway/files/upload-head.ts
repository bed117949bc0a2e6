import { createHash } from 'node:crypto';

import * as v from 'valibot';

import { parseDossierCode } from '#schema/scalars/dossier-code.ts';

import { DIGEST_DIFFERS, refusalOf } from './upload-refusals.ts';

/** What a paper is for, as the query of its address says. */
export interface UploadMatter {
  /** The id of an intake; null: none is named. */
  readonly intake: string | null;
  /** The code of a dossier; null: none is named. */
  readonly dossier: string | null;
}

const isDossierCode = (text: string): boolean => parseDossierCode(text).ok;
const querySchema = v.object({
  intake: v.optional(v.pipe(v.string(), v.uuid())),
  dossier: v.optional(v.pipe(v.string(), v.toUpperCase(), v.check(isDossierCode))),
});

/** Reads what a paper is for. An id or a code that is none is refused as one that is not there. */
export function readMatter(query: unknown): UploadMatter {
  const read = v.safeParse(querySchema, query);
  if (read.success) {
    const { intake = null, dossier = null } = read.output;
    return { intake, dossier };
  }
  const [{ path }] = read.issues;
  throw refusalOf(path?.[0].key === 'dossier' ? 'DOSSIER_UNKNOWN' : 'INTAKE_UNKNOWN');
}

/** Refuses bytes that are not those whose digest was told; none told: any. @see RFC 9530, section 2 */
export function checkDigest(header: string | string[] | undefined, bytes: Buffer): void {
  const [, digest] = /sha-256=:([A-Za-z0-9+/=]+):/.exec(String(header ?? '')) ?? [];
  if (digest !== undefined && createHash('sha256').update(bytes).digest('base64') !== digest) {
    throw DIGEST_DIFFERS;
  }
}
