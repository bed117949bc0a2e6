import { createHash } from 'node:crypto';

import type { EntityManager } from '@mikro-orm/postgresql';
import { type Kysely, sql } from 'kysely';

import type { SealKey } from '#shared/keys.ts';
import { seal } from '#shared/seal.ts';
import { takeTurn } from '#shared/take-turn.ts';

import { placeOfFile } from '../entities/file-loaders.ts';
import { type FileType, fileTypeOf } from '../rules/file-type.ts';
import { MOST_FILE_BYTES, MOST_UNCLAIMED } from '../rules/file-terms.ts';

/** A paper that is handed in. */
export interface FileNeeds {
  readonly bytes: Buffer;
  readonly account: string;
  /** The person who hands it in for themself. Null: an officer does. */
  readonly partyRef: string | null;
  /** The intake that it is for. Null: none was named. */
  readonly intakeId: string | null;
  readonly now: Date;
  readonly seals: readonly SealKey[];
}

/** A paper that is kept. */
export interface KeptFile {
  readonly id: string;
  readonly sha256: string;
  readonly mediaType: FileType;
  readonly size: number;
}

/** Why a paper was not taken: nothing in it, over 10 MB, no PDF, PNG or JPEG, or this account has too many that no dossier took. */
export type FileRefusal = 'EMPTY' | 'TOO_LARGE' | 'TYPE_UNKNOWN' | 'TOO_MANY';

/** Keeps a paper. The same content from the same account for the same matter, not yet in a dossier, is the same paper. */
export async function keepFile(em: EntityManager, needs: FileNeeds): Promise<KeptFile | FileRefusal> {
  const { bytes } = needs;
  if (bytes.length === 0 || bytes.length > MOST_FILE_BYTES) {
    return bytes.length === 0 ? 'EMPTY' : 'TOO_LARGE';
  }
  const mediaType = fileTypeOf(bytes);
  if (mediaType === null) {
    return 'TYPE_UNKNOWN';
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const about = { sha256, mediaType, size: bytes.length };
  return em.transactional(async (inner) => {
    const db = inner.getKysely<unknown>();
    // Two uploads of one account come one after the other, so that neither is counted past the other.
    await takeTurn(db, `files:${needs.account}`);
    const { count, same } = await waiting(db, needs, sha256);
    if (same !== null) {
      return { id: same, ...about };
    }
    return count >= MOST_UNCLAIMED ? 'TOO_MANY' : { id: await insert(db, needs, about), ...about };
  });
}

async function waiting(
  db: Kysely<unknown>,
  { account, intakeId }: FileNeeds,
  sha256: string,
): Promise<{ readonly count: number; readonly same: string | null }> {
  const { rows } = await sql<{ readonly count: string; readonly same: string | null }>`
    select count(*) as count,
      min(id::text) filter (where sha256 = ${sha256} and intake_id is not distinct from ${intakeId}::uuid) as same
    from file where account = ${account} and dossier_code is null`.execute(db);
  return { count: Number(rows[0]?.count ?? 0), same: rows[0]?.same ?? null };
}

async function insert(
  db: Kysely<unknown>,
  { bytes, account, partyRef, intakeId, now, seals }: FileNeeds,
  { sha256, mediaType, size }: Omit<KeptFile, 'id'>,
): Promise<string> {
  const id = crypto.randomUUID();
  const [newest] = seals;
  if (newest === undefined) {
    throw new Error('HUB_KEYS names no seal key.');
  }
  const sealed = seal(bytes, placeOfFile(id), newest);
  await sql`
    insert into file (id, sha256, media_type, size, sealed_bytes, account, party_ref, intake_id, uploaded_at)
    values (${id}::uuid, ${sha256}, ${mediaType}, ${size}, ${sealed}, ${account}, ${partyRef}::uuid, ${intakeId}::uuid, ${now})`.execute(
    db,
  );
  return id;
}
