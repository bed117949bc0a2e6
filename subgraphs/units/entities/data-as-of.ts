import { type Kysely, sql } from 'kysely';

/** The first moment, in Vietnam, of the newest day on which an administrative unit began that has come by `today` (YYYY-MM-DD). Null: there is none. */
export async function dataAsOf(db: Kysely<unknown>, today: string): Promise<string | null> {
  const { rows } = await sql<{ day: string | null }>`
    select max(valid_from)::text as day from area where valid_from <= ${today}::date`.execute(db);
  const day = rows[0]?.day ?? null;
  return day === null ? null : new Date(`${day}T00:00:00+07:00`).toISOString();
}
