import { Client } from 'pg';

import { SUBGRAPHS } from '#schema/subgraphs.ts';
import { silentLog } from '#shared/log.ts';
import { attachPostgres, startPostgres } from '#shared/postgres/start-postgres.ts';

/** What PostgreSQL was told to do, by database. */
export interface Statements {
  readonly database: string;
  readonly calls: number;
  readonly ms: number;
  readonly text: string;
}

/** Lets the server of a data folder count statements from its next start on. It must not run now. */
export async function countStatements(dataDir: string): Promise<void> {
  const postgres = await startPostgres({ dataDir, log: silentLog() });
  try {
    await withDatabase(postgres.urlOf('dossiers'), async (client) => {
      await client.query('create extension if not exists pg_stat_statements');
      await client.query("alter system set shared_preload_libraries = 'pg_stat_statements'");
    });
  } finally {
    await postgres.stop();
  }
}

/** Forgets what was counted before. */
export async function forgetStatements(dataDir: string): Promise<void> {
  await withDatabase(urlOf(dataDir), (client) => client.query('select pg_stat_statements_reset()'));
}

/** What was counted since then, the most expensive first. */
export async function statementsOf(dataDir: string): Promise<readonly Statements[]> {
  const { rows } = await withDatabase(urlOf(dataDir), (client) =>
    client.query<Statements>(
      `select datname as database, calls::int, total_exec_time as ms, regexp_replace(query, '\\s+', ' ', 'g') as text
       from pg_stat_statements join pg_database on pg_database.oid = dbid
       where datname = any($1) and query not like '%pg_stat_%' order by total_exec_time desc`,
      [SUBGRAPHS],
    ),
  );
  return rows;
}

/** Transactions that were committed until now, and dossiers that were handed in and are stored. */
export async function committedOf(
  dataDir: string,
): Promise<{ readonly commits: number; readonly stored: number }> {
  const { rows } = await withDatabase(urlOf(dataDir), (client) =>
    client.query<{ commits: number; stored: number }>(
      `select (select sum(xact_commit)::int from pg_stat_database where datname = any($1)) as commits,
         (select count(*)::int from submission join dossier on dossier.code = submission.dossier_code) as stored`,
      [SUBGRAPHS],
    ),
  );
  return rows[0] ?? { commits: 0, stored: 0 };
}

function urlOf(dataDir: string): string {
  const postgres = attachPostgres(dataDir);
  if (postgres === null) {
    throw new Error('The PostgreSQL of the hub does not answer.');
  }
  return postgres.urlOf('dossiers');
}

async function withDatabase<Value>(url: string, work: (client: Client) => Promise<Value>): Promise<Value> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
