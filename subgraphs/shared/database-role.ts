import { Client, escapeIdentifier } from 'pg';

import type { SubgraphDefinition } from './define.ts';

type Served = Pick<SubgraphDefinition, 'name' | 'appendOnly' | 'readOnly'>;

// PostgreSQL's own codes.
const INSUFFICIENT_PRIVILEGE = '42501';
const EXISTS_ALREADY = new Set(['42710', '23505']);
const MIGRATIONS = 'mikro_orm_migrations';

/** The role under which a subgraph serves: it reads and writes rows, and changes no table. */
export function roleOf(subgraph: string): string {
  return `lien_thong_${subgraph.replaceAll('-', '_')}`;
}

/** The same database as that role. */
export function asRole(url: string, role: string): string {
  const changed = new URL(url);
  changed.searchParams.set('options', `-c role=${role}`);
  return changed.href;
}

/**
 * Makes the subgraph's role and gives it what serving needs, as the owner of the tables. Called after migrations; does nothing when
 * that was done. Gives whether the role can be taken: not where the owner may make no roles, and none was made for it.
 */
export async function prepareRole(subgraph: Served, url: string, isChanged: boolean): Promise<boolean> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const role = roleOf(subgraph.name);
    await makeRole(client, role);
    if (isChanged || !(await isServed(client, role))) {
      await client.query(grants(subgraph, await tablesOf(client)));
    }
    return true;
  } catch (error) {
    if (codeOf(error) === INSUFFICIENT_PRIVILEGE) {
      return false;
    }
    throw error;
  } finally {
    await client.end();
  }
}

async function makeRole(client: Client, role: string): Promise<void> {
  const known = await client.query('select 1 from pg_roles where rolname = $1', [role]);
  if (known.rowCount === 0) {
    await client.query(`create role ${escapeIdentifier(role)} nologin`).catch(ifNew);
  }
  const { rows } = await client.query<{ member: boolean }>(
    "select pg_has_role(current_user, $1, 'MEMBER') as member",
    [role],
  );
  if (rows[0]?.member !== true) {
    await client.query(`grant ${escapeIdentifier(role)} to current_user`);
  }
}

/** Another subgraph's start made it in between: roles belong to the whole server. */
function ifNew(error: unknown): void {
  if (!EXISTS_ALREADY.has(codeOf(error))) {
    throw error;
  }
}

async function isServed(client: Client, role: string): Promise<boolean> {
  const { rows } = await client.query<{ served: boolean }>(
    "select has_table_privilege($1, $2, 'SELECT') as served",
    [role, MIGRATIONS],
  );
  return rows[0]?.served === true;
}

/** Partitions are reached through their parent alone. */
async function tablesOf(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace
       and relkind in ('r', 'p') and not relispartition and relname <> $1`,
    [MIGRATIONS],
  );
  return rows.map(({ name }) => name);
}

function rightsOn(table: string, { appendOnly = [], readOnly = [] }: Served): string {
  if (readOnly.includes(table)) {
    return 'select';
  }
  return appendOnly.includes(table) ? 'select, insert' : 'select, insert, update, delete';
}

function grants(subgraph: Served, tables: readonly string[]): string {
  const role = escapeIdentifier(roleOf(subgraph.name));
  const rights = (table: string): string => rightsOn(table, subgraph);
  return [
    `revoke all on all tables in schema public from ${role}`,
    `grant usage on schema public to ${role}`,
    `grant usage, select on all sequences in schema public to ${role}`,
    `grant execute on all functions in schema public to ${role}`,
    ...tables.map((table) => `grant ${rights(table)} on ${escapeIdentifier(table)} to ${role}`),
    // Last: it says that the rest is done.
    `grant select on ${MIGRATIONS} to ${role}`,
  ].join(';\n');
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
