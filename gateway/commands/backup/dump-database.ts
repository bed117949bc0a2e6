import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, mkdirSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Client, escapeIdentifier } from 'pg';
import { commentOf, migrationsOf, partitionsOf, sequencesOf, tablesOf, type Table } from './catalog.ts';
import { tableFile, type StoredDatabase, type StoredTable } from './manifest.ts';

const BYTES_PER_FETCH = 4_000_000;
const MOST_ROWS_PER_FETCH = 2_000;
// Dates and numbers as text must read the same on every server.
const PLAIN_TEXT = `set local datestyle = 'ISO'; set local intervalstyle = 'postgres'; set local bytea_output = 'hex'; set local timezone = 'UTC'`;

/**
 * Writes every row of a database into a folder, a file a table. All of it is of one moment, however much is written to the
 * database meanwhile; nobody waits for it.
 */
export async function dumpDatabase(url: string, folder: string): Promise<StoredDatabase> {
  mkdirSync(folder, { mode: 0o700 });
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    await client.query(PLAIN_TEXT);
    const tables: StoredTable[] = [];
    for (const table of await tablesOf(client)) {
      tables.push(await dumpTable(client, table, tableFile(folder, table.name)));
    }
    return {
      migrations: [...(await migrationsOf(client))],
      comment: await commentOf(client),
      tables,
      partitions: await partitionsOf(client),
      sequences: await sequencesOf(client),
    };
  } finally {
    await client.end();
  }
}

/** A row is a JSON array of its values as PostgreSQL writes them: exact for every type, also on another version. */
async function dumpTable(client: Client, table: Table, file: string): Promise<StoredTable> {
  const name = escapeIdentifier(table.name);
  const values = table.columns.map((column) => `${escapeIdentifier(column.name)}::text`).join(', ');
  const gzip = createGzip({ level: 1 });
  gzip.pipe(createWriteStream(file, { mode: 0o600, flags: 'wx' }));
  const written = finished(gzip);
  const digest = createHash('sha256');
  const size = await rowsPerFetch(client, table.name);
  await client.query(
    `declare dump no scroll cursor for select json_build_array(${values})::text as line from ${name}`,
  );
  let rows = 0;
  for (let fetched = await fetchLines(client, size); fetched.length > 0;) {
    const text = `${fetched.join('\n')}\n`;
    digest.update(text);
    rows += fetched.length;
    await (gzip.write(text) ? null : once(gzip, 'drain'));
    fetched = await fetchLines(client, size);
  }
  await client.query('close dump');
  gzip.end();
  await written;
  return { ...table, rows, sha256: digest.digest('hex') };
}

async function fetchLines(client: Client, size: number): Promise<readonly string[]> {
  const { rows } = await client.query<{ line: string }>(`fetch ${size} from dump`);
  return rows.map(({ line }) => line);
}

/** A table of files must not be fetched as many rows at a time as a table of names. */
async function rowsPerFetch(client: Client, table: string): Promise<number> {
  const { rows } = await client.query<{ bytes: string | null }>(
    `select pg_table_size(to_regclass($1)) / greatest((select count(*) from ${escapeIdentifier(table)}), 1) as bytes`,
    [escapeIdentifier(table)],
  );
  const bytesPerRow = Math.max(Number(rows[0]?.bytes ?? 0), 1);
  return Math.min(Math.max(Math.floor(BYTES_PER_FETCH / bytesPerRow), 1), MOST_ROWS_PER_FETCH);
}
