import { type Kysely, sql } from 'kysely';

/** When a person, a paper or a change of somebody's state was last put on record. Null: nothing since these moments are kept. */
export async function dataAsOf(db: Kysely<unknown>): Promise<string | null> {
  const { rows } = await sql<{ at: string | null }>`
    select greatest(
      (select max(stored_at) from citizen),
      (select max(stored_at) from document),
      (select max(recorded_at) from civil_event)
    ) as at`.execute(db);
  const at = rows[0]?.at ?? null;
  return at === null ? null : new Date(at).toISOString();
}
