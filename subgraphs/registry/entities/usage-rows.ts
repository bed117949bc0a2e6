import { type Kysely, type RawBuilder, sql } from 'kysely';

import type { UsageReportInput } from '#schema/generated/registry.ts';

type Database = Kysely<unknown>;

/** What a report counts for. */
export interface CountedReport extends UsageReportInput {
  /** YYYY-MM-DD in Vietnam. */
  readonly day: string;
}

// More new operations on one day are not made by programs, but by somebody who wants to fill the table.
const MOST_NEW_OPERATIONS = 20_000;

const rowsOf = (rows: readonly unknown[], shape: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (${shape})`;

/** Puts down that a report is counted. Gives whether it was not before. */
export async function isNewReport(db: Database, id: string, now: Date): Promise<boolean> {
  const { rows } = await sql`
    insert into usage_report (id, counted_at) values (${id}::uuid, ${now}::timestamptz)
    on conflict do nothing returning 1`.execute(db);
  return rows.length > 0;
}

/** Adds requests to those of the day. */
export async function addTraffic(db: Database, { day, subgraphs }: CountedReport): Promise<void> {
  await sql`
    insert into subgraph_traffic as t (day, subgraph, requests, errors, durations)
    select ${day}::date, r.name, r.requests, r.errors, array(select jsonb_array_elements_text(r.durations)::bigint)
    from ${rowsOf(subgraphs, sql`name text, requests bigint, errors bigint, durations jsonb`)} order by r.name
    on conflict (day, subgraph) do update set
      requests = t.requests + excluded.requests, errors = t.errors + excluded.errors,
      durations = array(
        select coalesce(known, 0) + coalesce(added, 0)
        from unnest(t.durations, excluded.durations) with ordinality as both_of (known, added, place) order by place
      )`.execute(db);
}

/** Adds uses of fields to those of the day. */
export async function addFieldUses(db: Database, { day, fields }: CountedReport): Promise<void> {
  await sql`
    insert into field_use as t (subgraph, coordinate, day, agency, caller, purpose, count)
    select r.subgraph, r.coordinate, ${day}::date, coalesce(r.agency, ''), r.caller, r.purpose, sum(r.count)
    from ${rowsOf(fields, sql`subgraph text, coordinate text, agency text, caller text, purpose text, count bigint`)}
    group by 1, 2, 4, 5, 6 order by 1, 2, 4, 5, 6
    on conflict (subgraph, coordinate, day, agency, caller, purpose) do update set count = t.count + excluded.count`.execute(
    db,
  );
}

/** Adds operations that were seen, and how often on the day; new ones only as many as a day may have. */
export async function addOperations(db: Database, { day, operations }: CountedReport): Promise<void> {
  await sql`
    insert into seen_operation as t (hash, name, text, first_day, last_day)
    select distinct on (r.hash) r.hash, r.name, r.text, ${day}::date, ${day}::date
    from ${rowsOf(operations, sql`hash text, name text, text text`)}
    where exists (select from seen_operation known where known.hash = r.hash)
      or (select count(*) from seen_operation today where today.first_day = ${day}::date) < ${MOST_NEW_OPERATIONS}
    order by r.hash
    on conflict (hash) do update set last_day = excluded.last_day where t.last_day < excluded.last_day`.execute(
    db,
  );
  await sql`
    insert into operation_use as t (hash, day, agency, count)
    select r.hash, ${day}::date, coalesce(r.agency, ''), sum(r.count)
    from ${rowsOf(operations, sql`hash text, agency text, count bigint`)} join seen_operation using (hash)
    group by 1, 3 order by 1, 3
    on conflict (hash, day, agency) do update set count = t.count + excluded.count`.execute(db);
}

/** Keeps how subgraphs answered last, and how fresh they say that they are. An older report changes nothing. */
export async function keepPulses(
  db: Database,
  { until, subgraphs, freshness }: CountedReport,
): Promise<void> {
  await sql`
    insert into subgraph_pulse as t (subgraph, seen_at, requests, errors)
    select r.name, ${until}::timestamptz, r.requests, r.errors
    from ${rowsOf(subgraphs, sql`name text, requests int, errors int`)} where r.requests > 0 order by r.name
    on conflict (subgraph) do update set
      seen_at = excluded.seen_at, requests = excluded.requests, errors = excluded.errors
    where t.seen_at is null or t.seen_at <= excluded.seen_at`.execute(db);
  await sql`
    insert into subgraph_pulse as t (subgraph, requests, errors, as_of)
    select r.subgraph, 0, 0, max(r."asOf") from ${rowsOf(freshness, sql`subgraph text, "asOf" timestamptz`)}
    group by 1 order by 1
    on conflict (subgraph) do update set as_of = greatest(t.as_of, excluded.as_of)`.execute(db);
}
