import { type Kysely, sql } from 'kysely';

import type { FieldUseRow } from './field-use.ts';

type Database = Kysely<unknown>;

/** Some days of a subgraph; both days (YYYY-MM-DD) count. */
export interface UsagePeriod {
  readonly subgraph: string;
  readonly since: string;
  readonly until: string;
}

/** The usage of a subgraph on some days as resolvers get it. */
export interface SubgraphUsageRow {
  readonly since: string;
  readonly until: string;
  readonly requests: number;
  readonly errors: number;
  /** How many took how long, by the bounds of the histogram. */
  readonly durations: readonly number[];
  readonly fields: readonly FieldUseRow[];
  readonly asOf: Date | null;
}

// What a page of a report can show.
const MOST_FIELDS = 1_000;

/** The requests of some days, summed up. */
export async function trafficOf(
  db: Database,
  { subgraph, since, until }: UsagePeriod,
): Promise<Pick<SubgraphUsageRow, 'requests' | 'errors' | 'durations'>> {
  const { rows } = await sql<Pick<SubgraphUsageRow, 'requests' | 'errors' | 'durations'>>`
    with days as (
      select * from subgraph_traffic
      where subgraph = ${subgraph} and day between ${since}::date and ${until}::date
    )
    select coalesce(sum(requests), 0)::float8 as requests, coalesce(sum(errors), 0)::float8 as errors,
      coalesce((
        select json_agg(total order by place) from (
          select place, sum(took) as total from days, unnest(durations) with ordinality as one (took, place) group by place
        ) as sums
      ), '[]'::json) as durations
    from days`.execute(db);
  return rows[0] ?? { requests: 0, errors: 0, durations: [] };
}

/** The uses of its fields on some days, the most used first. */
export async function fieldUsesOf(
  db: Database,
  { subgraph, since, until }: UsagePeriod,
): Promise<readonly FieldUseRow[]> {
  const { rows } = await sql<FieldUseRow>`
    select coordinate, agency, caller, purpose, sum(count)::float8 as count, max(day)::text as "lastUsedOn"
    from field_use where subgraph = ${subgraph} and day between ${since}::date and ${until}::date
    group by coordinate, agency, caller, purpose
    order by sum(count) desc, coordinate, agency, caller, purpose limit ${MOST_FIELDS}`.execute(db);
  return rows;
}

/** On which day each field of a subgraph was last asked for, by coordinate. */
export async function lastUses(db: Database, subgraph: string): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ coordinate: string; day: string }>`
    select coordinate, max(day)::text as day from field_use where subgraph = ${subgraph} group by coordinate`.execute(
    db,
  );
  return new Map(rows.map(({ coordinate, day }) => [coordinate, day]));
}
