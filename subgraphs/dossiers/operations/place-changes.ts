import type { EntityManager } from '@mikro-orm/postgresql';
import { type Kysely, sql } from 'kysely';

// A reader who comes first waits for so many at most; the rest is placed by the worker meanwhile.
const MOST_AT_ONCE = 1_000;

/**
 * Gives the changes that are committed and have no place in the feed yet the places after its end, those written first before the
 * others. A change whose transaction ends later gets a later place, however early it began: who has read up to a place has missed
 * nothing before it. Gives how many were placed; 0 when there were none.
 */
export async function placeChanges(em: EntityManager): Promise<number> {
  return (await hasChanges(em.getKysely<unknown>()))
    ? em.transactional((inner) => placed(inner.getKysely<unknown>()))
    : 0;
}

async function hasChanges(db: Kysely<unknown>): Promise<boolean> {
  const { rows } = await sql`select from dossier_outbox limit 1`.execute(db);
  return rows.length > 0;
}

async function placed(db: Kysely<unknown>): Promise<number> {
  // By turns: places that one gives away are visible before another begins. A statement of its own, for what it waits for must
  // be committed before the outbox is looked at.
  await sql`select from dossier_feed_end for update`.execute(db);
  const { rows } = await sql<{ count: number }>`
    with moved as (
      delete from dossier_outbox
      where seq in (select seq from dossier_outbox order by seq limit ${MOST_AT_ONCE}) returning *
    ), numbered as (
      select moved.*, feed_end.position + row_number() over (order by seq) as position
      from moved cross join dossier_feed_end feed_end
    ), placed as (
      insert into dossier_feed (unit, position, code, version, kind, status, at, placed_at)
      select unit, position, code, version, kind, status, at, clock_timestamp()
      from numbered cross join unnest(units) as unit
    )
    update dossier_feed_end set position = position + (select count(*) from moved)
    returning (select count(*) from moved)::int as count`.execute(db);
  return rows[0]?.count ?? 0;
}
