import { sql, type Kysely } from 'kysely';

import { LEAF_COLUMNS, type LeafRecord } from './leaf-content.ts';

type Database = Kysely<unknown>;

/** A leaf with its record, as an audit reads them. */
export interface AuditedLeaf {
  readonly index: number;
  readonly hash: Buffer;
  /** Null: the log holds no such record any more. */
  readonly record: LeafRecord | null;
}

/** A signed note as it is stored. */
export interface StoredNote {
  readonly note: string;
  readonly key: string;
  readonly signature: Buffer;
}

type JoinedRow = { readonly index: string; readonly hash: Buffer } & (LeafRecord | { readonly id: null });

/** Leaves from that number on with their records, in order, at most `limit`. The caller has called `readByKeys`. */
export async function leavesFrom(
  db: Database,
  index: number,
  limit: number,
): Promise<readonly AuditedLeaf[]> {
  const { rows } = await sql<JoinedRow>`
    select l.index::text as index, l.hash, ${LEAF_COLUMNS} from access_leaf l
    left join access_record on access_record.at = l.record_at and access_record.id = l.record_id
    where l.index >= ${index} order by l.index limit ${limit}`.execute(db);
  return rows.map((row) => ({
    index: Number(row.index),
    hash: row.hash,
    record: row.id === null ? null : row,
  }));
}

/** For the rest of the transaction: rows are found by their keys, a page at a time, however small the planner takes the log to be. */
export async function readByKeys(db: Database): Promise<void> {
  await planning(db, 'off');
}

/** For the rest of the transaction: the planner is free again, as whole tables are compared. */
export async function readAtOnce(db: Database): Promise<void> {
  await planning(db, 'on');
}

/** The signed notes of what retention dropped. */
export async function retentionNotes(db: Database): Promise<readonly StoredNote[]> {
  const { rows } =
    await sql<StoredNote>`select note, key, signature from access_retention order by year`.execute(db);
  return rows;
}

/** How many records wait to be sealed. */
export async function countWaiting(db: Database): Promise<number> {
  const { rows } = await sql<{ count: string }>`
    select (select count(*) from access_unsealed)
      + (select coalesce(sum(cardinality(people)), 0) from access_wide_look) as count`.execute(db);
  return Number(rows[0]?.count ?? 0);
}

/** Records that no leaf knows and that do not wait: each with the number of the leaf before which it would stand by its time; at most `limit`. */
export async function strayRecords(db: Database, limit: number): Promise<readonly number[]> {
  const { rows } = await sql<{ index: string | null }>`
    select (select l.index::text from access_leaf l where l.record_at >= r.at order by l.record_at, l.record_id limit 1) as index
    from access_record r
    where not exists (select from access_leaf l where l.record_at = r.at and l.record_id = r.id)
      and not exists (select from access_unsealed u where u.at = r.at and u.id = r.id)
    order by r.at, r.id limit ${limit}`.execute(db);
  const { rows: ends } = await sql<{ size: string }>`select count(*) as size from access_leaf`.execute(db);
  return rows.map(({ index }) => Number(index ?? ends[0]?.size ?? 0));
}

/** The first leaf under a stored subtree that is not what its halves make it, or that is missing. Null: all are right. */
export async function firstWrongNode(db: Database): Promise<number | null> {
  const { rows } = await sql<{ index: string | null }>`
    with node as (
      select level, index, hash from access_node union all select 0, index, hash from access_leaf
    ), wrong as (
      select n.level, n.index from access_node n
      left join node a on a.level = n.level - 1 and a.index = n.index * 2
      left join node b on b.level = n.level - 1 and b.index = n.index * 2 + 1
      where n.hash is distinct from sha256('\\x01'::bytea || a.hash || b.hash)
      union all
      select c.level + 1, c.index / 2 from node c
      where c.index % 2 = 1 and not exists (
        select from access_node n where n.level = c.level + 1 and n.index = c.index / 2
      )
    )
    select min(w.index << w.level)::text as index from wrong w
    where not exists (select from wrong c where c.level = w.level - 1 and c.index / 2 = w.index)`.execute(db);
  const first = rows[0]?.index ?? null;
  return first === null ? null : Number(first);
}

async function planning(db: Database, state: 'on' | 'off'): Promise<void> {
  await sql`select set_config('enable_seqscan', ${state}, true), set_config('enable_hashjoin', ${state}, true),
    set_config('enable_mergejoin', ${state}, true)`.execute(db);
}
