import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';

// A stretch that is done in well under a second: nobody waits for it.
const MOST_AT_ONCE = 10_000;

/**
 * Forgets changes that were put into the feed before a moment, and keeps for each unit how far: whoever comes with an older cursor is told
 * that something is gone, and nobody else is. Gives how many rows went; call it until there are none.
 */
export async function forgetChanges(em: EntityManager, before: Date): Promise<number> {
  const { rows } = await sql<{ readonly count: number }>`
    with gone as (
      delete from dossier_feed where ctid = any(array(
        select ctid from dossier_feed where placed_at < ${before} limit ${MOST_AT_ONCE} for update skip locked))
      returning unit, position
    ), kept as (
      insert into dossier_feed_forgotten (unit, position)
      select unit, max(position) from gone group by unit order by unit
      on conflict (unit) do update
        set position = greatest(dossier_feed_forgotten.position, excluded.position)
    )
    select count(*)::int as count from gone`.execute(em.getKysely<unknown>());
  return rows[0]?.count ?? 0;
}
