import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';

/** Makes the partitions of the log for this year and the next (UTC), if they are not there. Gives the years that were made. */
export async function makeYears(em: EntityManager, now: Date): Promise<readonly number[]> {
  const year = now.getUTCFullYear();
  const { rows } = await sql<{ year: number; made: boolean }>`
    select year, access_make_year(year) as made from unnest(${[year, year + 1]}::int[]) as year`.execute(
    em.getKysely<unknown>(),
  );
  return rows.filter(({ made }) => made).map((row) => row.year);
}
