import { type Kysely, sql } from 'kysely';

/** Stops issuing the dossier codes of these units here: they issue them in systems of their own. What was issued stays as it is. */
export async function stopIssuing(db: Kysely<unknown>, units: readonly string[]): Promise<void> {
  await sql`delete from issuing_unit where unit = any(${units}::text[])`.execute(db);
}
