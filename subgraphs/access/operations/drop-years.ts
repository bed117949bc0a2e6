import { sign, type KeyObject } from 'node:crypto';

import type { EntityManager } from '@mikro-orm/postgresql';
import { sql, type Kysely } from 'kysely';

import { leafHash } from '#shared/merkle-hash.ts';
import { rawPublicKey } from '#shared/tree-head.ts';

import { LEAF_COLUMNS, leafContent, type LeafRecord } from '../entities/leaf-content.ts';
import { spreadLooks } from '../entities/look-rows.ts';
import { runsOf } from '../rules/leaf-runs.ts';
import { retentionText } from '../rules/retention-note.ts';

type Database = Kysely<unknown>;

const RECORDS_PER_FETCH = 2_000;

/** What became of a year whose time is over. */
export type DroppedYear = { readonly year: number; readonly records: number } & (
  | { readonly kind: 'DROPPED' }
  /** A record is not what was sealed, or not sealed yet: dropped now, nobody could tell any more what was done to it. */
  | { readonly kind: 'REFUSED' }
);

/** Which years are kept, and who signs for those that are not. */
export interface Retention {
  readonly now: Date;
  /** Whole years, at least one: with 5, in 2026 the records of 2020 and before go. */
  readonly years: number;
  /** Ed25519. */
  readonly privateKey: KeyObject;
}

/** Drops the partitions of years whose time is over, each with a signed note; their leaf hashes stay. A year that does not verify stays whole. */
export async function dropYears(em: EntityManager, retention: Retention): Promise<readonly DroppedYear[]> {
  const past = retention.now.getUTCFullYear() - retention.years;
  // What a look of such a year still holds back is one of its records.
  await spreadLooks(em.getKysely<unknown>(), null);
  const years = (await yearsOf(em.getKysely<unknown>())).filter((year) => year < past);
  return years.reduce<Promise<readonly DroppedYear[]>>(async (before, year) => {
    const done = await before;
    return [...done, await dropYear(em.fork(), year, retention)];
  }, Promise.resolve([]));
}

async function yearsOf(db: Database): Promise<readonly number[]> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_inherits i join pg_class c on c.oid = i.inhrelid
    where i.inhparent = 'access_record'::regclass order by name`.execute(db);
  return rows.flatMap(({ name }) => /^access_record_(\d{4})$/.exec(name)?.[1] ?? []).map(Number);
}

function dropYear(em: EntityManager, year: number, { now, privateKey }: Retention): Promise<DroppedYear> {
  return em.transactional(async (inner) => {
    const db = inner.getKysely<unknown>();
    const part = sql.table(`access_record_${year}`);
    await sql`lock table ${part} in share mode`.execute(db);
    const leaves = await soundLeaves(db, year);
    if (leaves === null) {
      return { kind: 'REFUSED', year, records: 0 };
    }
    const records = leaves.length;
    const note = retentionText({ year, records, runs: runsOf(leaves), at: now.toISOString() });
    const signature = sign(null, Buffer.from(note), privateKey);
    await sql`insert into access_retention (year, note, key, signature)
      values (${year}, ${note}, ${rawPublicKey(privateKey)}, ${signature})`.execute(db);
    await sql`drop table ${part}`.execute(db);
    return { kind: 'DROPPED', year, records };
  });
}

/** The leaves of a year's records, ascending. Null: a record is not sealed, or is not what was sealed. */
async function soundLeaves(db: Database, year: number): Promise<readonly number[] | null> {
  await sql`declare year_records no scroll cursor for
    select l.index::text as "leafIndex", l.hash, ${LEAF_COLUMNS} from ${sql.table(`access_record_${year}`)} access_record
    left join access_leaf l on l.record_at = access_record.at and l.record_id = access_record.id
    order by l.index`.execute(db);
  const leaves = await fetchLeaves(db, []);
  await sql`close year_records`.execute(db);
  return leaves;
}

async function fetchLeaves(db: Database, found: number[]): Promise<readonly number[] | null> {
  const { rows } = await sql<LeafRecord & { leafIndex: string | null; hash: Buffer | null }>`
    fetch ${sql.lit(RECORDS_PER_FETCH)} from year_records`.execute(db);
  const isSound = rows.every(({ hash, ...record }) => hash?.equals(leafHash(leafContent(record))) === true);
  if (!isSound) {
    return null;
  }
  found.push(...rows.map(({ leafIndex }) => Number(leafIndex)));
  return rows.length === 0 ? found : fetchLeaves(db, found);
}
