import { type Kysely, sql } from 'kysely';

import type { SeenOperation } from '../checks/check-subgraph.ts';

// The most sent ones: more would not be judged within seconds.
const MOST_OPERATIONS = 10_000;

/** The operations that callers sent since a day (YYYY-MM-DD), the most sent first, with the agencies that sent them. */
export async function seenOperations(db: Kysely<unknown>, since: string): Promise<readonly SeenOperation[]> {
  const { rows } = await sql<SeenOperation>`
    select o.hash, o.name, o.text, u.agencies, u.count::float8 as count
    from (
      select hash, sum(count) as count,
        coalesce(array_agg(distinct agency) filter (where agency <> ''), '{}') as agencies
      from operation_use where day >= ${since}::date
      group by hash order by sum(count) desc, hash limit ${MOST_OPERATIONS}
    ) u join seen_operation o using (hash)
    order by u.count desc, o.hash`.execute(db);
  return rows;
}
