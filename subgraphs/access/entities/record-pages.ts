import { type Kysely, type RawBuilder, sql } from 'kysely';

import type { Page } from '#shared/connection.ts';
import type { OfParent } from '#shared/paged-loader.ts';

import type { StoredAccess } from './access-record.ts';
import { spreadLooks } from './look-rows.ts';

type Database = Kysely<unknown>;
type Row = Omit<StoredAccess, 'at'> & { readonly at: string };

/** Which looks at people a list shows. */
export interface LogFilter {
  /** Who reads the log: their own looks are shown with `own` alone. Null: nobody who could have looked. */
  readonly reader: string | null;
  readonly own: boolean;
  /** RFC 3339. Null: from the beginning. */
  readonly since: string | null;
  /** The day it is (YYYY-MM-DD): investigations released by then are shown. */
  readonly today: string;
}

/** Which looks data protection asks for; null leaves a condition out. */
export interface RecordFilter {
  readonly agency: string | null;
  readonly purpose: string | null;
  readonly case: string | null;
  readonly field: string | null;
  readonly account: string | null;
  readonly since: string | null;
  readonly until: string | null;
}

// Reads that go through Kysely get moments as PostgreSQL writes them: here as RFC 3339.
const RECORD = sql`
  r.id::text, to_char(r.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, r.request::text,
  r.actor_kind as "actorKind", r.account, r.agency, r.role, r.actor_person::text as "actorPerson",
  r.actor_organization::text as "actorOrganization", r.client, r.purpose, r.purpose_version as "purposeVersion",
  r.case_code as "caseCode", r.operation, r.basis, r.fields, r.person::text, r.salt`;

/** One page of each of these people's looks, newest first, with one row more if there is one. */
export async function pagesOfPeople(
  db: Database,
  asked: { readonly people: readonly string[]; readonly filter: LogFilter },
  page: Page,
): Promise<(StoredAccess & OfParent)[]> {
  await spreadLooks(db, null);
  const { filter, people } = asked;
  const { rows } = await sql<Row & OfParent>`
    select log.person::text as "listOf", found.* from unnest(${people}::uuid[]) as log (person)
    cross join lateral (
      select ${RECORD} from access_record r
      where r.person = log.person and ${byWhom(filter)} and ${sinceThen(filter)} and ${after(page)}
        and not ${isSealed(filter.today)}
      order by r.at desc, r.id desc limit ${page.size + 1}
    ) found`.execute(db);
  return rows.map(withMoment);
}

/** How many looks at each of these people are not shown yet, because their investigation is sealed. */
export async function sealedCounts(
  db: Database,
  people: readonly string[],
  filter: LogFilter,
): Promise<number[]> {
  await spreadLooks(db, null);
  const { rows } = await sql<{ count: number }>`
    select (
      select count(*)::int from sealed_investigation s
      join access_record r on r.purpose = s.purpose and s.case_code in ('', coalesce(r.case_code, ''))
      where r.person = log.person and ${byWhom(filter)} and ${sinceThen(filter)}
        and (s.released_on is null or s.released_on > ${filter.today}::date)
    ) as count
    from unnest(${people}::uuid[]) with ordinality as log (person, number) order by log.number`.execute(db);
  return rows.map(({ count }) => count);
}

/** A page of everybody's looks, newest first, with one row more if there is one. */
export async function pageOfRecords(db: Database, filter: RecordFilter, page: Page): Promise<StoredAccess[]> {
  await spreadLooks(db, null);
  const conditions = [
    sql`true`,
    ...given(filter.agency, (agency) => sql`r.agency = ${agency}`),
    ...given(filter.purpose, (purpose) => sql`r.purpose = ${purpose}`),
    ...given(filter.case, (code) => sql`r.case_code = ${code}`),
    ...given(filter.account, (account) => sql`r.account = ${account}`),
    ...given(filter.field, (field) => sql`${field} = any(r.fields)`),
    ...given(filter.since, (since) => sql`r.at >= ${since}::timestamptz`),
    ...given(filter.until, (until) => sql`r.at < ${until}::timestamptz`),
  ];
  const { rows } = await sql<Row>`
    select ${RECORD} from access_record r where ${sql.join(conditions, sql` and `)} and ${after(page)}
    order by r.at desc, r.id desc limit ${page.size + 1}`.execute(db);
  return rows.map(withMoment);
}

/** Records by id and moment, in no order. */
export async function recordsByKey(
  db: Database,
  keys: readonly { readonly id: string; readonly at: Date }[],
): Promise<StoredAccess[]> {
  const { rows } = await sql<Row>`
    select ${RECORD} from access_record r
    join unnest(${keys.map(({ id }) => id)}::uuid[], ${keys.map(({ at }) => at)}::timestamptz[]) as asked (id, at)
      on r.id = asked.id and r.at = asked.at`.execute(db);
  return rows.map(withMoment);
}

/** The look of that id, when it was at one of these people and is shown on that day. Null: there is none. */
export async function recordOfPeople(
  db: Database,
  id: string,
  seen: { readonly people: readonly string[]; readonly today: string },
): Promise<StoredAccess | null> {
  const { rows } = await sql<Row>`
    select ${RECORD} from access_record r
    where r.id = ${id}::uuid and r.person = any(${seen.people}::uuid[]) and not ${isSealed(seen.today)}`.execute(
    db,
  );
  return rows.map(withMoment)[0] ?? null;
}

/** What was recorded of looks at a person by others since a moment, oldest first; whatever is sealed is left out. */
export async function newRecordsOf(
  db: Database,
  person: string,
  since: { readonly moment: Date; readonly today: string },
): Promise<StoredAccess[]> {
  await spreadLooks(db, null);
  const { rows } = await sql<Row>`
    select ${RECORD} from access_record r
    where r.person = ${person}::uuid and r.basis <> 'OWN' and r.actor_person is distinct from r.person
      and r.at >= ${since.moment}::timestamptz and not ${isSealed(since.today)}
    order by r.at, r.id limit 1000`.execute(db);
  return rows.map(withMoment);
}

function byWhom({ own, reader }: LogFilter): RawBuilder<unknown> {
  return own
    ? sql`true`
    : sql`r.basis <> 'OWN' and r.actor_person is distinct from r.person and r.actor_person is distinct from ${reader}::uuid`;
}

function sinceThen({ since }: LogFilter): RawBuilder<unknown> {
  return since === null ? sql`true` : sql`r.at >= ${since}::timestamptz`;
}

function after({ position }: Page): RawBuilder<unknown> {
  const [at, id] = position ?? [];
  return position === null ? sql`true` : sql`(r.at, r.id) < (${at}::timestamptz, ${id}::uuid)`;
}

function isSealed(today: string): RawBuilder<unknown> {
  return sql`exists (
    select from sealed_investigation s
    where s.purpose = r.purpose and s.case_code in ('', coalesce(r.case_code, ''))
      and (s.released_on is null or s.released_on > ${today}::date))`;
}

function given(value: string | null, condition: (value: string) => RawBuilder<unknown>) {
  return value === null ? [] : [condition(value)];
}

function withMoment<R extends Row>(row: R): Omit<R, 'at'> & { readonly at: Date } {
  return { ...row, at: new Date(row.at) };
}
