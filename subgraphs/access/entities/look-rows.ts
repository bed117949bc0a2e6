import { sql, type Kysely } from 'kysely';

import { type PreparedLook } from '../rules/prepared-look.ts';
import { type Reach } from '../rules/within-limits.ts';

type Database = Kysely<unknown>;

// A row that is younger is not written again: who reads a list over and over would rewrite its people each time.
const REACH_STEP = '1 minute';
// The text of a notification may have 7,999 bytes; for more people everybody who listens looks for themselves.
const MOST_NOTIFIED = 200;

/** Makes looks of the same counter wait for each other until the transaction ends, so that all gateways count as one. */
export async function lockCounters(db: Database, counters: readonly string[]): Promise<void> {
  // In one order everywhere: two batches never wait for each other.
  await sql`
    select pg_advisory_xact_lock(hashtextextended(counter, 0))
    from unnest(${counters.toSorted()}::text[]) as counter`.execute(db);
}

/** How far the limits of these looks' counters are used at a moment. A counter without a limit is left out. */
export async function reachesOf(
  db: Database,
  looks: readonly PreparedLook[],
  now: Date,
): Promise<ReadonlyMap<string, readonly Reach[]>> {
  const asked = looks.flatMap(({ counter, look, people }) =>
    people.map((person) => ({ counter, person, kind: look.actor.kind, basis: look.basis })),
  );
  const { rows } = await sql<Omit<Reach, 'known'> & { counter: string; known: string[] }>`
    with asked as (
      select * from unnest(
        ${asked.map(({ counter }) => counter)}::text[], ${asked.map(({ person }) => person)}::uuid[],
        ${asked.map(({ kind }) => kind)}::text[], ${asked.map(({ basis }) => basis)}::text[]
      ) as asked (counter, person, kind, basis)
    ), limited as (
      select distinct asked.counter, l.people, ${now}::timestamptz - make_interval(secs => l.seconds) as since
      from asked join access_limit l on l.actor_kind = asked.kind and l.basis = asked.basis
    )
    select limited.counter, limited.people as "limit",
      (select count(*)::int from (
        select from access_reach r where r.counter = limited.counter and r.last_at > limited.since
        limit limited.people
      ) as counted) as reached,
      array(
        -- Each by its key: all who were read would be forty times as many.
        select r.person::text from asked a cross join lateral (
          select one.person from access_reach one
          where one.counter = a.counter and one.person = a.person and one.last_at > limited.since limit 1
        ) r where a.counter = limited.counter
      ) as known
    from limited`.execute(db);
  return Map.groupBy(
    rows.map(({ counter, limit, reached, known }) => ({ counter, limit, reached, known: new Set(known) })),
    ({ counter }) => counter,
  );
}

/** A record to be stored: `look` is the number of its look in the same call. */
export interface NewRecord {
  readonly look: number;
  readonly id: string;
  /** Null: nobody could be named. */
  readonly person: string | null;
  /** Coordinates, joined by commas. */
  readonly fields: string;
}

/** Stores looks in one statement: their records, whom they reached, and word to whoever listens. What is there already stays. */
export async function storeLooks(
  db: Database,
  looks: readonly PreparedLook[],
  records: readonly NewRecord[],
): Promise<void> {
  await sql`
    with look as (${lookRows(looks)}), record as materialized (
      select look.*, new.id, new.person, string_to_array(new.fields, ',') as fields
      from unnest(
        ${records.map(({ look }) => look)}::int[], ${records.map(({ id }) => id)}::uuid[],
        ${records.map(({ person }) => person)}::uuid[], ${records.map(({ fields }) => fields)}::text[]
      ) as new (number, id, person, fields) join look using (number)
    ), stored as (
      insert into access_record (at, id, request, actor_kind, account, agency, role, actor_person, actor_organization,
        client, purpose, purpose_version, case_code, operation, basis, fields, person, salt)
      select at, id, request, actor_kind, account, agency, role, actor_person, actor_organization,
        client, purpose, purpose_version, case_code, operation, basis, fields, person, uuid_send(gen_random_uuid())
      from record on conflict do nothing
    ), reached as (
      insert into access_reach as known (counter, person, last_at)
      select counter, person, max(at) from record where counter is not null and person is not null group by 1, 2
      on conflict (counter, person) do update set last_at = excluded.last_at
      where known.last_at < excluded.last_at - interval '${sql.raw(REACH_STEP)}'
    )
    select pg_notify('access_record', ${wordTo(looks)}) where ${wordTo(looks)} <> ''`.execute(db);
}

/** Keeps that looks were refused. */
export async function storeRefusals(db: Database, looks: readonly PreparedLook[]): Promise<void> {
  await sql`
    with look as (${lookRows(looks)})
    insert into refused_look (request, basis, at, actor_kind, account, agency, role, client, purpose, case_code, operation, people)
    select request, basis, at, actor_kind, account, agency, role, client, purpose, case_code, operation, people
    from look on conflict do nothing`.execute(db);
}

function lookRows(looks: readonly PreparedLook[]) {
  const text = (of: (look: PreparedLook['look']) => string | null | undefined) =>
    looks.map(({ look }) => of(look) ?? null);
  return sql`
    select given.*, coalesce((
      select max(p.version) from purpose p where p.code = given.purpose and p.valid_from <= (given.at + interval '7 hours')::date
    ), 0) as purpose_version
    from unnest(
      ${looks.map((_look, number) => number)}::int[], ${text(({ request }) => request)}::uuid[],
      ${text(({ at }) => at)}::timestamptz[], ${text(({ actor }) => actor.kind)}::text[],
      ${text(({ actor }) => actor.account)}::text[], ${text(({ actor }) => actor.unit ?? actor.agency)}::text[],
      ${text(({ actor }) => actor.role)}::text[], ${text(({ actor }) => actor.person)}::uuid[],
      ${text(({ actor }) => actor.organization)}::uuid[], ${text(({ actor }) => actor.client)}::text[],
      ${text(({ purpose }) => purpose)}::text[], ${text((look) => look.case)}::text[],
      ${text(({ operation }) => operation)}::text[], ${text(({ basis }) => basis)}::text[],
      ${looks.map(({ counter }) => counter)}::text[], ${looks.map(({ people }) => people.length)}::int[]
    ) as given (number, request, at, actor_kind, account, agency, role, actor_person, actor_organization, client,
      purpose, case_code, operation, basis, counter, people)`;
}

// One's own looks are told to nobody.
function wordTo(looks: readonly PreparedLook[]): string {
  const people = new Set(looks.filter(({ look }) => look.basis !== 'OWN').flatMap((look) => look.people));
  return people.size > MOST_NOTIFIED ? '*' : [...people].join(',');
}
