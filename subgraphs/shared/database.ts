import { join } from 'node:path';
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import { Client, escapeIdentifier, type Pool } from 'pg';
import { asRole, prepareRole, roleOf } from './database-role.ts';
import type { SubgraphDefinition } from './define.ts';
import { keepStatements } from './kept-statements.ts';
import { releaseLostConnections } from './lost-connections.ts';

// Any number, the same for every start: whoever holds this advisory lock migrates.
const MIGRATION_LOCK = 1_766_766;
const DUPLICATE_DATABASE = '42P04';
// Four subgraphs in one process share an embedded server of 60 connections.
const CONNECTIONS = 8;

type Stored = Pick<SubgraphDefinition, 'name' | 'folder' | 'entities'>;
type Served = Stored & Pick<SubgraphDefinition, 'appendOnly' | 'readOnly'>;

/** Opens a subgraph's own database: made when absent, migrated under an advisory lock, so that two starts at once are harmless. */
export async function openDatabase(subgraph: Stored, url: string): Promise<MikroORM> {
  await createDatabase(url);
  const orm = await connectDatabase(subgraph, url);
  await withLock(url, () => orm.migrator.up());
  return orm;
}

/**
 * Opens a subgraph's database for serving: made and migrated as above with the rights of the URL's user, then used under the
 * subgraph's own role, which changes no table. `onOwner` is told when the server lets us have no such role.
 */
export async function openServedDatabase(
  subgraph: Served,
  url: string,
  onOwner: () => void,
): Promise<MikroORM> {
  await createDatabase(url);
  const role = roleOf(subgraph.name);
  let hasRole = false;
  await withLock(url, async () => {
    const isChanged = await migrated(subgraph, url);
    hasRole = await prepareRole(subgraph, url, isChanged);
  });
  if (!hasRole) {
    onOwner();
  }
  const orm = await connectDatabase(subgraph, hasRole ? asRole(url, role) : url);
  // Else it counts as not connected until the first question.
  await orm.connect();
  return orm;
}

/** Runs the migrations that were not run yet. Gives whether there were any. */
async function migrated(subgraph: Stored, url: string): Promise<boolean> {
  const orm = await connectDatabase(subgraph, url);
  try {
    return (await orm.migrator.up()).length > 0;
  } finally {
    await orm.close(true);
  }
}

/** Connects to a subgraph's database as it is, without a look at its migrations. */
export function connectDatabase(subgraph: Stored, url: string): Promise<MikroORM> {
  return MikroORM.init({
    entities: [...subgraph.entities],
    dbName: databaseNameOf(url),
    driverOptions: { connectionString: url, onPoolCreated: watchPool },
    extensions: [Migrator],
    migrations: { path: join(subgraph.folder, 'migrations'), glob: '*.ts', snapshot: false, silent: true },
    // Written by hand in migrations: no entity tells of them, and a new migration must not drop them.
    schemaGenerator: { ignoreTriggers: true, ignoreRoutines: true },
    pool: { min: 0, max: CONNECTIONS, idleTimeoutMillis: 10_000 },
    forceUtcTimezone: true,
    // The server's own log is the place for SQL; ours must not hold values.
    logger: () => undefined,
  });
}

function watchPool(pool: Pool): void {
  releaseLostConnections(pool);
  keepStatements(pool);
}

/** Makes the database of a URL when there is none. */
export async function createDatabase(url: string): Promise<void> {
  const name = databaseNameOf(url);
  const client = new Client({ connectionString: withDatabase(url, 'postgres') });
  await client.connect();
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (found.rowCount === 0) {
      await client.query(`create database ${escapeIdentifier(name)}`);
    }
  } catch (error) {
    // Another start made it in between.
    if (!(error instanceof Error && 'code' in error && error.code === DUPLICATE_DATABASE)) {
      throw error;
    }
  } finally {
    await client.end();
  }
}

async function withLock(url: string, work: () => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await work();
  } finally {
    await client.end();
  }
}

function databaseNameOf(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
