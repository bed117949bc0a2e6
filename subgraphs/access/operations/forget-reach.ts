import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';

/** Forgets whom accounts reached longer ago than the longest limit counts: nobody needs to know it any more, and the log has it. */
export async function forgetReach(em: EntityManager, now: Date): Promise<void> {
  await sql`
    delete from access_reach
    where last_at < ${now}::timestamptz - make_interval(secs => coalesce((select max(seconds) from access_limit), 0))`.execute(
    em.getKysely<unknown>(),
  );
}
