import type { MikroORM } from '@mikro-orm/postgresql';
import { sql, type Kysely, type RawBuilder } from 'kysely';

import type { SubgraphKeys } from './keys.ts';
import type { SealedColumn } from './reseal.ts';
import { blindIndex, unseal } from './seal.ts';

/** A sealed column that is found by a blind index of what it holds. */
export interface IndexedColumn {
  readonly of: SealedColumn;
  /** The table of its indexes: `blind` (primary key), `generation` (id of the key) and `ref` (the key column of the row). */
  readonly index: string;
  /** What of an opened value is indexed. Null: nothing, it has no such number. */
  readonly textOf: (opened: string) => string | null;
}

/** What became of an index. */
export interface ReindexOutcome {
  readonly index: string;
  /** Rows that got an index of the newest generation by this run. */
  readonly indexed: number;
  /** Rows that have none of it still: written meanwhile by whoever does not hold the key, or not to be opened. */
  readonly left: number;
}

type Database = Kysely<unknown>;
type Keys = Pick<SubgraphKeys, 'seals' | 'blinds'>;

// A batch is locked for a few milliseconds; readers never wait, a writer of one of its rows does.
const ROWS_PER_BATCH = 200;
const FORGOTTEN_PER_BATCH = 5_000;
const FIRST = '00000000-0000-0000-0000-000000000000';

/**
 * Gives every indexed row an index of the newest generation, batch by batch, while the service goes on: rows are found by any
 * generation meanwhile. Killed at any point, the next run goes on with what is left. A row that does not open stays as it is.
 */
export async function reindexColumn(
  orm: MikroORM,
  column: IndexedColumn,
  keys: Keys,
): Promise<ReindexOutcome> {
  const indexed = await reindexFrom(orm, { column, keys }, FIRST);
  return { index: column.index, indexed, left: await countUnindexed(orm, column, keys) };
}

/** How many rows are found by an older generation alone: as long as there are any, its key is needed. */
export async function countUnindexed(orm: MikroORM, column: IndexedColumn, keys: Keys): Promise<number> {
  const { rows } = await sql<{ count: string }>`
    select count(distinct i.ref) as count from ${sql.table(column.index)} i
    where ${lacksNewest(column, keys)}`.execute(orm.em.fork().getKysely<unknown>());
  return Number(rows[0]?.count ?? 0);
}

/** Removes the indexes of generations whose keys are not held any more, of rows that have one of the newest. Gives how many. */
export async function forgetGenerations(orm: MikroORM, column: IndexedColumn, keys: Keys): Promise<number> {
  const index = sql.table(column.index);
  const { numAffectedRows } = await sql`
    delete from ${index} where blind in (
      select i.blind from ${index} i
      where i.generation <> all(${keys.blinds.map(({ id }) => id)}) and not ${lacksNewest(column, keys)}
      limit ${FORGOTTEN_PER_BATCH})`.execute(orm.em.fork().getKysely<unknown>());
  const forgotten = Number(numAffectedRows ?? 0);
  return forgotten === 0 ? 0 : forgotten + (await forgetGenerations(orm, column, keys));
}

interface Terms {
  readonly column: IndexedColumn;
  readonly keys: Keys;
}

async function reindexFrom(orm: MikroORM, terms: Terms, after: string): Promise<number> {
  const { last, done } = await orm.em
    .fork()
    .transactional((inner) => reindexBatch(inner.getKysely<unknown>(), terms, after));
  return last === null ? done : done + (await reindexFrom(orm, terms, last));
}

interface SealedRow {
  readonly ref: string;
  readonly sealed: Buffer;
}

async function reindexBatch(
  db: Database,
  { column, keys }: Terms,
  after: string,
): Promise<{ last: string | null; done: number }> {
  const [table, sealed, id] = [sql.table(column.of.table), sql.id(column.of.column), sql.id(column.of.id)];
  // Locked, so that nobody puts another number into a row between its reading and its index.
  const { rows } = await sql<SealedRow>`
    select row.${id}::text as ref, row.${sealed} as sealed from ${table} row
    where row.${id} > ${after}::uuid and exists (
      select from ${sql.table(column.index)} i where i.ref = row.${id} and ${lacksNewest(column, keys)})
    order by row.${id} limit ${ROWS_PER_BATCH} for share`.execute(db);
  const found = rows.flatMap((row) => indexOf(row, column, keys));
  const { numAffectedRows } = await sql`
    insert into ${sql.table(column.index)} (blind, generation, ref)
    select blind, ${newestOf(keys).id}, ref
    from unnest(${found.map(({ blind }) => blind)}::uuid[], ${found.map(({ ref }) => ref)}::uuid[]) as found (blind, ref)
    on conflict do nothing`.execute(db);
  return { last: rows.at(-1)?.ref ?? null, done: Number(numAffectedRows ?? 0) };
}

/** Empty when the value does not open: it was changed or moved, and is evidence. */
function indexOf({ ref, sealed }: SealedRow, { of, textOf }: IndexedColumn, keys: Keys) {
  try {
    const text = textOf(unseal(sealed, `${of.table}.${of.column}.${ref}`, keys.seals));
    return text === null ? [] : [{ ref, blind: blindIndex(text, newestOf(keys).key) }];
  } catch {
    return [];
  }
}

function lacksNewest({ index }: IndexedColumn, keys: Keys): RawBuilder<unknown> {
  return sql`not exists (
    select from ${sql.table(index)} newest where newest.ref = i.ref and newest.generation = ${newestOf(keys).id})`;
}

function newestOf({ blinds }: Keys): Keys['blinds'][number] {
  const [newest] = blinds;
  if (newest === undefined) {
    throw new Error('HUB_KEYS names no key of blind indexes.');
  }
  return newest;
}
