import { type Kysely, sql } from 'kysely';

/** When a dossier last changed: the newest change that waits for its place in the feed, or the newest that has one. Null: none ever did. */
export async function dataAsOf(db: Kysely<unknown>): Promise<string | null> {
  const { rows } = await sql<{ at: string | null }>`
    select greatest(
      (select at from dossier_outbox order by seq desc limit 1),
      (select at from dossier_feed order by position desc limit 1)
    ) as at`.execute(db);
  const at = rows[0]?.at ?? null;
  return at === null ? null : new Date(at).toISOString();
}
