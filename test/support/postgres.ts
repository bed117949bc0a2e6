import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { escapeIdentifier, Pool } from 'pg';
import type { TestProject } from 'vitest/node';
import { silentLog } from '#shared/log.ts';
import { startPostgres } from '#shared/postgres/start-postgres.ts';
import { externalDatabaseUrl } from './env.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The PostgreSQL of this run: a database to connect to, and how the names of the run's own databases begin. */
    postgres: { readonly url: string; readonly prefix: string };
  }
}

/** One PostgreSQL for the whole run: the embedded one, or that of HUB_TEST_DATABASE_URL, which is left as it was found. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const prefix = `test_${randomBytes(4).toString('hex')}`;
  const external = externalDatabaseUrl();
  const server =
    external === null ? await embedded() : { url: external, stop: () => dropAll(external, prefix) };
  project.provide('postgres', { url: server.url, prefix });
  return server.stop;
}

async function embedded(): Promise<{ url: string; stop: () => Promise<void> }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'lien-thong-test-'));
  const postgres = await startPostgres({ dataDir, log: silentLog(), durable: false });
  return {
    url: postgres.urlOf('postgres'),
    stop: async () => {
      await postgres.stop();
      rmSync(dataDir, { recursive: true });
    },
  };
}

async function dropAll(url: string, prefix: string): Promise<void> {
  const pool = new Pool({ connectionString: url, max: 4 });
  const found = await pool.query<{ datname: string }>(
    'select datname from pg_database where starts_with(datname, $1)',
    [prefix],
  );
  await Promise.all(
    found.rows.map(({ datname }) => pool.query(`drop database ${escapeIdentifier(datname)} with (force)`)),
  );
  await pool.end();
}
