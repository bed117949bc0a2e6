import { Client } from 'pg';
import { tablesOf } from './catalog.ts';

/** What stands where a backup is to go. */
export type TargetState = 'ABSENT' | 'EMPTY' | 'FILLED' | 'IN_USE';

const NO_SUCH_DATABASE = '3D000';

/** What is in a database, looked at without changing anything. */
export async function stateOf(url: string): Promise<TargetState> {
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
    return (await isInUse(client)) ? 'IN_USE' : (await hasRows(client)) ? 'FILLED' : 'EMPTY';
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === NO_SUCH_DATABASE) {
      return 'ABSENT';
    }
    throw error;
  } finally {
    await client.end();
  }
}

async function isInUse(client: Client): Promise<boolean> {
  const found = await client.query(
    `select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
       and backend_type = 'client backend' limit 1`,
  );
  return found.rowCount !== 0;
}

async function hasRows(client: Client): Promise<boolean> {
  for (const { name } of await tablesOf(client)) {
    const found = await client.query(`select 1 from ${client.escapeIdentifier(name)} limit 1`);
    if (found.rowCount !== 0) {
      return true;
    }
  }
  return false;
}
