import type { MikroORM } from '@mikro-orm/postgresql';
import { sql, type Kysely } from 'kysely';

import type { SealKey, SubgraphKeys } from './keys.ts';
import { seal, unsealBytes } from './seal.ts';

/** A column whose values are sealed; each is bound to `<table>.<column>.<id>`. */
export interface SealedColumn {
  readonly table: string;
  readonly column: string;
  /** The key column, a UUID. */
  readonly id: string;
  /** How many values are renewed at a time, where they are large. */
  readonly perBatch?: number;
}

/** What became of a column. */
export interface ResealOutcome {
  readonly table: string;
  readonly column: string;
  /** Values that were sealed anew by this run. */
  readonly resealed: number;
  /** Values that are still under an older key: written meanwhile, or not to be opened. */
  readonly left: number;
}

type Database = Kysely<unknown>;

// A batch is locked for a few milliseconds; readers never wait, a writer of one of its rows does.
const VALUES_PER_BATCH = 200;

/**
 * Seals every value of a column with the newest key that is not under it yet, batch by batch, while the service goes on: both keys
 * open meanwhile. Killed at any point, the next run goes on with what is left. A value that does not open stays as it is.
 */
export async function resealColumn(
  orm: MikroORM,
  column: SealedColumn,
  keys: Pick<SubgraphKeys, 'seals'>,
): Promise<ResealOutcome> {
  const [newest] = keys.seals;
  if (newest === undefined) {
    throw new Error('HUB_KEYS names no seal key.');
  }
  const terms = { column, newest, keys: keys.seals };
  const resealed = await resealFrom(orm, terms, '00000000-0000-0000-0000-000000000000');
  const left = await countLeft(orm.em.fork().getKysely<unknown>(), column, newest);
  return { table: column.table, column: column.column, resealed, left };
}

interface Terms {
  readonly column: SealedColumn;
  readonly newest: SealKey;
  readonly keys: readonly SealKey[];
}

interface SealedRow {
  readonly id: string;
  readonly sealed: Buffer;
}

async function resealFrom(orm: MikroORM, terms: Terms, after: string): Promise<number> {
  const { last, done } = await orm.em
    .fork()
    .transactional((inner) => resealBatch(inner.getKysely<unknown>(), terms, after));
  return last === null ? done : done + (await resealFrom(orm, terms, last));
}

async function resealBatch(
  db: Database,
  { column, newest, keys }: Terms,
  after: string,
): Promise<{ last: string | null; done: number }> {
  const [table, sealed, id] = [sql.table(column.table), sql.id(column.column), sql.id(column.id)];
  const { rows } = await sql<SealedRow>`
    select ${id}::text as id, ${sealed} as sealed from ${table}
    where ${isOlder(column, newest)} and ${id} > ${after}::uuid
    order by ${table}.${id} limit ${column.perBatch ?? VALUES_PER_BATCH} for update`.execute(db);
  const renewed = rows.flatMap((row) => renewedOf(row, column, { newest, keys }));
  await sql`
    update ${table} set ${sealed} = renewed.sealed
    from unnest(${renewed.map((row) => row.id)}::uuid[], ${renewed.map((row) => row.sealed)}::bytea[]) as renewed (row_id, sealed)
    where ${table}.${id} = renewed.row_id`.execute(db);
  return { last: rows.at(-1)?.id ?? null, done: renewed.length };
}

/** Empty when the value does not open: it was changed or moved, and is evidence. */
function renewedOf(
  { id, sealed }: SealedRow,
  { table, column }: SealedColumn,
  { newest, keys }: Pick<Terms, 'newest' | 'keys'>,
): readonly SealedRow[] {
  const place = `${table}.${column}.${id}`;
  try {
    return [{ id, sealed: seal(unsealBytes(sealed, place, keys), place, newest) }];
  } catch {
    return [];
  }
}

async function countLeft(db: Database, column: SealedColumn, newest: SealKey): Promise<number> {
  const { rows } = await sql<{ count: string }>`
    select count(*) as count from ${sql.table(column.table)} where ${isOlder(column, newest)}`.execute(db);
  return Number(rows[0]?.count ?? 0);
}

/** The id of its key stands at the beginning of every sealed value. */
function isOlder({ column }: SealedColumn, newest: SealKey) {
  const prefix = Buffer.concat([Buffer.from([newest.id.length]), Buffer.from(newest.id)]);
  return sql`${sql.id(column)} is not null and substr(${sql.id(column)}, 1, ${sql.lit(prefix.length)}) <> ${prefix}`;
}
