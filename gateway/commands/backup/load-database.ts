import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import { inBothLanguages } from '#shared/errors.ts';
import { lineBatches } from '#shared/line-batches.ts';
import { MIGRATIONS_TABLE, partitionsOf } from './catalog.ts';
import { tableFile, type StoredDatabase, type StoredTable } from './manifest.ts';

/**
 * Fills a database with the rows of a backup: its tables are there already, as the backup's migrations make them. All or
 * nothing. Throws when a file is not as it was written.
 */
export async function loadDatabase(url: string, folder: string, stored: StoredDatabase): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin');
    await matchPartitions(client, stored);
    const constraints = await prepareTables(client);
    for (const table of stored.tables) {
      await loadTable(client, table, tableFile(folder, table.name));
    }
    for (const { name, value } of stored.sequences) {
      await client.query('select setval($1::regclass, $2)', [escapeIdentifier(name), value]);
    }
    for (const restore of constraints) {
      await client.query(restore);
    }
    await client.query('commit');
    await client.query('analyze');
    await comment(client, stored.comment);
  } finally {
    await client.end();
  }
}

/** Partitions come with the years and go with retention, not with migrations. */
async function matchPartitions(client: Client, stored: StoredDatabase): Promise<void> {
  const found = new Set((await partitionsOf(client)).map(({ name }) => name));
  const wanted = new Set(stored.partitions.map(({ name }) => name));
  for (const name of found.difference(wanted)) {
    await client.query(`drop table ${escapeIdentifier(name)}`);
  }
  for (const { name, parent, bound } of stored.partitions.filter((each) => !found.has(each.name))) {
    await client.query(
      `create table ${escapeIdentifier(name)} partition of ${escapeIdentifier(parent)} ${bound}`,
    );
  }
}

/** Empties what migrations filled, and sets aside what watches over single rows. Gives the statements that bring it back. */
async function prepareTables(client: Client): Promise<readonly string[]> {
  const { rows: tables } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> $1`,
    [MIGRATIONS_TABLE],
  );
  const { rows: keys } = await client.query<{ drop: string; add: string }>(
    `select format('alter table %s drop constraint if exists %I', conrelid::regclass, conname) as drop,
       format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as add
     from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0`,
  );
  const names = tables.map(({ name }) => escapeIdentifier(name));
  const statements = [
    ...names.map((name) => `alter table ${name} disable trigger user`),
    ...(names.length > 0 ? [`truncate ${names.join(', ')} cascade`] : []),
    ...keys.map(({ drop }) => drop),
  ];
  for (const statement of statements) {
    await client.query(statement);
  }
  return [...keys.map(({ add }) => add), ...names.map((name) => `alter table ${name} enable trigger user`)];
}

async function loadTable(client: Client, table: StoredTable, file: string): Promise<void> {
  const digest = createHash('sha256');
  const insert = insertStatement(table);
  let rows = 0;
  for await (const lines of lineBatches(createReadStream(file).pipe(createGunzip()))) {
    digest.update(`${lines.join('\n')}\n`);
    rows += lines.length;
    await client.query(insert, [`[${lines.join(',')}]`]);
  }
  if (rows !== table.rows || digest.digest('hex') !== table.sha256) {
    throw new Error(
      inBothLanguages({
        vi: `Tệp ${file} không còn như lúc sao lưu; không có gì được phục hồi vào cơ sở dữ liệu này`,
        en: `The file ${file} is not as it was when it was saved; nothing was restored into this database`,
      }),
    );
  }
}

function insertStatement({ name, columns }: StoredTable): string {
  const names = columns.map((column) => escapeIdentifier(column.name)).join(', ');
  const values = columns.map(({ type }, index) => `(row ->> ${index})::${type}`).join(', ');
  return `insert into ${escapeIdentifier(name)} (${names}) overriding system value
    select ${values} from json_array_elements($1::json) as row`;
}

async function comment(client: Client, text: string | null): Promise<void> {
  if (text !== null) {
    const { rows } = await client.query<{ name: string }>('select current_database() as name');
    const name = escapeIdentifier(rows[0]?.name ?? '');
    await client.query(`comment on database ${name} is ${escapeLiteral(text)}`);
  }
}
