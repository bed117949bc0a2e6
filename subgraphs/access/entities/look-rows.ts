import { sql, type Kysely } from 'kysely';

import { KEPT } from '#shared/kept-statements.ts';

import type { PreparedLook } from '../rules/prepared-look.ts';
import type { Reach } from '../rules/within-limits.ts';

type Database = Kysely<unknown>;

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

/** A look as it is stored. */
export interface NewLook extends PreparedLook {
  /** Keyed hash of the look, from which the ids of its records are made: a look that is told twice finds them. */
  readonly naming: Buffer;
}

// No word to whoever listens: it is told when the looks are committed, so that they need not wait for each other (told-accesses.ts).
const TOLD_LATER = '';

/** Stores looks and whom they reached. What is there already stays. */
export async function storeLooks(db: Database, looks: readonly NewLook[]): Promise<void> {
  await sql`select access_record_looks(${asJson(looks.map(newLookRow))}, ${TOLD_LATER}, null)`.execute(db);
}

/** Stores looks in the same way, if all together stay within every limit at a moment. False: they do not, and none was stored. */
export async function storeWithinLimits(
  db: Database,
  looks: readonly NewLook[],
  now: Date,
): Promise<boolean> {
  const { rows } = await sql<{ stored: boolean }>`
    ${KEPT}select access_record_looks(
      ${asJson(looks.map(newLookRow))}, ${TOLD_LATER}, ${now}::timestamptz
    ) as stored`.execute(db);
  return rows[0]?.stored === true;
}

/** Writes the records of looks that were kept as one row, the oldest first, at most of so many looks (null: all). Gives of how many. */
export async function spreadLooks(db: Database, most: number | null): Promise<number> {
  const { rows } = await sql<{ spread: number }>`select access_spread_looks(${most}) as spread`.execute(db);
  return rows[0]?.spread ?? 0;
}

// One text for all rows: a list for each column costs more to write and more to read.
function asJson(rows: readonly object[]) {
  return sql`${JSON.stringify(rows, wellFormed)}::json`;
}

/** Keeps that looks were refused. */
export async function storeRefusals(db: Database, looks: readonly PreparedLook[]): Promise<void> {
  await sql`
    insert into refused_look (request, basis, at, actor_kind, account, agency, role, client, purpose, case_code, operation, people)
    select request, basis, at, actor_kind, account, agency, role, client, purpose, case_code, operation, people
    from json_to_recordset(${asJson(looks.map(lookRow))}) as look (request uuid, basis text, at timestamptz, actor_kind text,
      account text, agency text, role text, client text, purpose text, case_code text, operation text, people int)
    on conflict do nothing`.execute(db);
}

function lookRow({ look, counter, people }: PreparedLook) {
  const { actor, request, at, purpose, operation, basis } = look;
  return {
    request,
    at,
    actor_kind: actor.kind,
    account: actor.account,
    agency: actor.unit ?? actor.agency,
    role: actor.role,
    actor_person: actor.person,
    actor_organization: actor.organization,
    client: actor.client,
    purpose,
    case_code: look.case,
    operation,
    basis,
    counter,
    people: people.length,
  };
}

// People as the text of an array: PostgreSQL reads it in a fraction of the time that it takes for one of JSON.
function newLookRow(look: NewLook) {
  const fields = [...new Set(look.read.values())];
  const places = new Map(fields.map((names, place) => [names, place + 1]));
  return {
    ...lookRow(look),
    naming: `\\x${look.naming.toString('hex')}`,
    people: `{${Array.from(look.read.keys(), (person) => person || 'null').join(',')}}`,
    read: `{${Array.from(look.read.values(), (names) => places.get(names)).join(',')}}`,
    fields,
  };
}

// Half of a character is no text to PostgreSQL, and one look must not keep the others of its batch off the record.
function wellFormed(_name: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value;
}
