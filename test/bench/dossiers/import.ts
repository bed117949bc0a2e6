import { createReadStream, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { MikroORM } from '@mikro-orm/postgresql';
import { type Kysely, sql } from 'kysely';

import { openDatabase } from '#shared/database.ts';
import type { SubgraphRuntime } from '#shared/define.ts';
import { readKeys } from '#shared/key-file.ts';
import { keysOf } from '#shared/keys.ts';
import { silentLog } from '#shared/log.ts';
import type { startPostgres } from '#shared/postgres/start-postgres.ts';
import { createServiceCalls } from '#shared/service-calls.ts';
import { startSubgraph } from '#shared/start.ts';

import { generatedPerson } from '../../../subgraphs/citizens/seed/generated-person.ts';
import { subgraph as citizens } from '../../../subgraphs/citizens/subgraph.ts';
import { importLines } from '../../../subgraphs/dossiers/commands/import-lines.ts';
import { otherOwners } from '../../../subgraphs/dossiers/entities/other-owners.ts';
import { subgraph as dossiers } from '../../../subgraphs/dossiers/subgraph.ts';
import { subgraph as procedures } from '../../../subgraphs/procedures/subgraph.ts';
import { aSyncRecord } from '../../dossiers/sync-records.ts';
import { median, rounded } from '../load/numbers.ts';

/** Where the bench takes place. */
export interface BenchPlace {
  readonly postgres: Awaited<ReturnType<typeof startPostgres>>;
  readonly dataDir: string;
}

type Database = Kysely<unknown>;

const PEOPLE = 5_000;
const WARM_UP = 3_000;
const ROWS_PER_BATCH = 1_000;
// Both ways in turn, so that what else the machine does weighs on both.
const ROUNDS = 5;
// The rows of a snapshot; what the import writes beside them (outbox, figures, position) is its own cost.
const TABLES = ['dossier', 'dossier_person', 'dossier_event', 'dossier_sync'] as const;

/** Records a second, of the middle round. */
export interface ImportReport {
  readonly records: number;
  readonly imported: number;
  readonly bare: number;
  /** The middle one of the rounds' own. */
  readonly ratio: number;
}

/** Imports files, and inserts the same rows by bare `unnest`, both with one look-up of people for each thousand. */
export async function benchImport({
  postgres,
  dataDir,
  count,
}: BenchPlace & { count: number }): Promise<ImportReport> {
  const keys = readKeys({ keysFile: null, dataDir });
  const log = silentLog();
  const now = (): Date => new Date();
  await using started = new AsyncDisposableStack();
  const urls: Record<string, string> = {};
  for (const owner of [citizens, procedures] as const) {
    const running = await startSubgraph(owner as typeof citizens, {
      keys: keysOf(keys, owner.name),
      log,
      now,
      databaseUrl: postgres.urlOf(owner.name),
      port: 0,
      subgraphUrls: {},
    });
    started.defer(() => running.stop());
    const extra = owner.name === 'citizens' ? PEOPLE : 0;
    await owner.seed(running.runtime.orm, {
      now: now(),
      extra,
      keys: keysOf(keys, owner.name),
      progress: () => undefined,
    });
    urls[owner.name] = running.url;
  }
  const orm = await openDatabase(dossiers, postgres.urlOf('dossiers'));
  started.defer(() => orm.close(true));
  const own = keysOf(keys, 'dossiers');
  const services = createServiceCalls({ keys: own, urls, now });
  started.defer(() => services.close());
  const runtime: SubgraphRuntime = { orm, keys: own, log, now, services };

  // What is compiled on the way is not the file's own cost.
  await importFile(runtime, written(join(dataDir, 'warm-up.ndjson'), { count: WARM_UP, from: count }));
  await makeBareTables(orm);
  const size = Math.ceil(count / ROUNDS / ROWS_PER_BATCH) * ROWS_PER_BATCH;
  const rounds: { readonly imported: number; readonly bare: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const from = round * size;
    const file = written(join(dataDir, `records-${round}.ndjson`), { count: size, from });
    const imported = await timed(() => importFile(runtime, file));
    const batches = await batchesOf(orm, { count: size, from });
    rounds.push({ imported, bare: await timed(() => insertBare(runtime, batches, from)) });
  }
  return {
    records: size * ROUNDS,
    imported: Math.round(size / median(rounds.map((round) => round.imported))),
    bare: Math.round(size / median(rounds.map((round) => round.bare))),
    ratio: rounded(median(rounds.map(({ imported, bare }) => bare / imported))),
  };
}

function personOf(index: number): string {
  return generatedPerson(index % PEOPLE).personalId ?? '';
}

function importFile(runtime: SubgraphRuntime, path: string): Promise<unknown> {
  return importLines(runtime, {
    path,
    size: statSync(path).size,
    bytes: (start) => createReadStream(path, { start, highWaterMark: 1_048_576 }),
    say: () => undefined,
  });
}

interface Records {
  readonly count: number;
  readonly from: number;
}

function codeOf(index: number): string {
  return `${unitOf(index)}-261005-${String(index).padStart(7, '0')}`;
}

function unitOf(index: number): string {
  return `H38.90${String(index % 60).padStart(2, '0')}`;
}

function written(path: string, { count, from }: Records): string {
  const lines = Array.from({ length: count }, (_, line) => {
    const index = from + line;
    return JSON.stringify(
      aSyncRecord(index, {
        MaHoSo: codeOf(index),
        DonViXuLy: unitOf(index),
        DinhDanhCHS: [{ LoaiDinhDanh: 1, SoDinhDanh: personOf(index) }],
      }),
    );
  });
  writeFileSync(path, lines.join('\n'));
  return path;
}

/** A column of a table, and its values for the rows of each batch. */
interface Column {
  readonly name: string;
  readonly type: string;
  readonly values: readonly unknown[];
}

type Batch = readonly { readonly table: string; readonly columns: readonly Column[] }[];

/** The rows as the import wrote them, ready to be inserted elsewhere: making them ready is not measured. */
async function batchesOf(orm: MikroORM, { count, from }: Records): Promise<readonly Batch[]> {
  const db: Database = orm.em.fork().getKysely<unknown>();
  const batches: Batch[] = [];
  for (let start = from; start < from + count; start += ROWS_PER_BATCH) {
    const some = Array.from({ length: ROWS_PER_BATCH }, (_, line) => codeOf(start + line));
    batches.push(
      await Promise.all(TABLES.map(async (table) => ({ table, columns: await columnsOf(db, table, some) }))),
    );
  }
  return batches;
}

async function makeBareTables(orm: MikroORM): Promise<void> {
  const db: Database = orm.em.fork().getKysely<unknown>();
  for (const table of TABLES) {
    await sql`create table ${sql.table(`bare_${table}`)} (like ${sql.table(table)} including all)`.execute(
      db,
    );
  }
}

async function columnsOf(db: Database, table: string, codes: readonly string[]): Promise<readonly Column[]> {
  const key = table === 'dossier' ? 'code' : 'dossier_code';
  const { rows: columns } = await sql<{ name: string; type: string }>`
    select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
    where attrelid = ${table}::regclass and attnum > 0 and not attisdropped order by attnum`.execute(db);
  const texts = sql.join(columns.map(({ name }) => sql`${sql.id(name)}::text as ${sql.id(name)}`));
  const { rows } = await sql<Record<string, unknown>>`
    select ${texts} from ${sql.table(table)} where ${sql.id(key)} = any(${codes}::text[])`.execute(db);
  return columns.map(({ name, type }) => ({ name, type, values: rows.map((row) => row[name]) }));
}

async function insertBare(
  { orm, services }: SubgraphRuntime,
  batches: readonly Batch[],
  from: number,
): Promise<void> {
  const owners = otherOwners(services);
  for (const [index, batch] of batches.entries()) {
    await owners.resolveParties(
      Array.from({ length: ROWS_PER_BATCH }, (_, row) => ({
        kind: 'PERSON' as const,
        identifier: personOf(from + index * ROWS_PER_BATCH + row),
        name: null,
      })),
    );
    await orm.em.fork().transactional(async (inner) => {
      for (const { table, columns } of batch) {
        await insertion(table, columns).execute(inner.getKysely<unknown>());
      }
    });
  }
}

function insertion(table: string, columns: readonly Column[]) {
  const arrays = columns.map(
    ({ values, type }) => sql`${values}::${sql.raw(type.endsWith('[]') ? 'text' : type)}[]`,
  );
  const names = columns.map(({ name }) => sql.id(name));
  const read = columns.map(({ name, type }) =>
    type.endsWith('[]') ? sql`${sql.id(name)}::${sql.raw(type)}` : sql.id(name),
  );
  return sql`
    insert into ${sql.table(`bare_${table}`)} (${sql.join(names)})
    select ${sql.join(read)} from unnest(${sql.join(arrays)}) as row (${sql.join(names)})`;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1_000;
}
