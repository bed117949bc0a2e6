import { type Kysely, type RawBuilder, sql } from 'kysely';

import type { Page } from '#shared/connection.ts';
import type { SealKey } from '#shared/keys.ts';
import { groupedByKey } from '#shared/load-by-key.ts';

import type { EmergencyRow } from './emergency.ts';
import { spreadLooks } from './look-rows.ts';
import { openedEmergency, type StoredEmergency } from './opened-emergency.ts';
import { unitsBelow } from './unit-name.ts';

type Database = Kysely<unknown>;

/** Which emergencies a caller reviews: all of them, or those of a unit and below in which they had no part. */
export type ReviewSight =
  | { readonly kind: 'ALL'; readonly account: string }
  | { readonly kind: 'UNIT'; readonly account: string; readonly unit: string };

/** Which emergencies a list shows. */
export interface ReviewFilter {
  readonly sight: ReviewSight;
  /** Those that were reviewed, else those that wait for it. */
  readonly reviewed: boolean;
  readonly now: Date;
}

// Reads that go through Kysely get moments as PostgreSQL writes them: here as RFC 3339.
const moment = (column: string): RawBuilder<unknown> =>
  sql`to_char(${sql.ref(`e.${column}`)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const EMERGENCY = sql`
  e.id::text, e.unit, ${moment('requested_at')} as "requestedAt", ${moment('approved_at')} as "approvedAt",
  ${moment('expires_at')} as "expiresAt", e.reason, e.sealed_reason as "sealedReason", e.finding,
  e.sealed_review as "sealedReview", ${moment('reviewed_at')} as "reviewedAt", e.reviewer`;

/** Emergencies that have ended, the soonest due first, with one row more than the page if there is one. */
export async function pageOfEmergencies(
  db: Database,
  { sight, reviewed, now }: ReviewFilter,
  { page, seals }: { readonly page: Page; readonly seals: readonly SealKey[] },
): Promise<EmergencyRow[]> {
  const [approvedAt, id] = page.position ?? [];
  const after =
    page.position === null
      ? sql`true`
      : sql`(e.approved_at, e.id) > (${approvedAt}::timestamptz, ${id}::uuid)`;
  const { rows } = await sql<Row>`
    select ${EMERGENCY} from emergency e
    where e.approved_at is not null and e.expires_at <= ${now} and ${mayReview(sight)} and ${after}
      and (e.reviewed_at is not null) = ${reviewed}
    order by e.approved_at, e.id limit ${page.size + 1}`.execute(db);
  return rows.map((row) => openedEmergency(withMoments(row), seals));
}

/** Whether an emergency of that unit and these accounts is one that may be reviewed: a condition on `emergency e`. */
export function mayReview(sight: ReviewSight): RawBuilder<unknown> {
  const hadNoPart = sql`e.requested_by <> ${sight.account} and e.approved_by is distinct from ${sight.account}`;
  return sight.kind === 'ALL' ? hadNoPart : sql`${hadNoPart} and e.unit = any(${unitsBelow(sight.unit)})`;
}

/** The approved emergencies of people, newest first. */
export async function emergenciesOf(
  db: Database,
  refs: readonly string[],
  seals: readonly SealKey[],
): Promise<EmergencyRow[][]> {
  const { rows } = await sql<Row & { readonly of: string }>`
    select e.person::text as of, ${EMERGENCY} from emergency e
    where e.person = any(${refs}::uuid[]) and e.approved_at is not null
    order by e.approved_at desc, e.id`.execute(db);
  const opened = rows.map((row) => ({ of: row.of, emergency: openedEmergency(withMoments(row), seals) }));
  return groupedByKey(refs, opened, ({ of }) => of).map((group) => group.map(({ emergency }) => emergency));
}

/** How many looks rest on each of these emergencies. */
export async function looksIn(db: Database, ids: readonly string[]): Promise<number[]> {
  await spreadLooks(db, null);
  const { rows } = await sql<{ count: number }>`
    select (
      select count(*)::int from access_record r where r.case_code = asked.id and r.purpose = 'EMERGENCY'
    ) as count
    from unnest(${ids}::text[]) with ordinality as asked (id, number) order by asked.number`.execute(db);
  return rows.map(({ count }) => count);
}

type Moment = 'requestedAt' | 'approvedAt' | 'expiresAt' | 'reviewedAt';
type Row = Omit<StoredEmergency, Moment> & { readonly [Name in Moment]: string | null };

const dateOf = (text: string | null): Date | null => (text === null ? null : new Date(text));

function withMoments(row: Row): StoredEmergency {
  return {
    ...row,
    requestedAt: new Date(row.requestedAt ?? 0),
    approvedAt: dateOf(row.approvedAt),
    expiresAt: dateOf(row.expiresAt),
    reviewedAt: dateOf(row.reviewedAt),
  };
}
