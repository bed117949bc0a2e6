import { sql, type Kysely } from 'kysely';

/**
 * Waits until nobody else does what has this name in the same database, and keeps others waiting until the transaction ends, also with
 * that of a killed process. Over all instances of a subgraph.
 */
export async function takeTurn(db: Kysely<unknown>, name: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(db);
}
