import { sql } from 'kysely';

import { addDays, momentOf } from '../rules/vietnam-time.ts';
import { type Condition, inUnits } from './dossier-pages.ts';
import { unitsBelow } from './unit-node.ts';

/** Which dossiers a list shows; null leaves a condition out. */
export interface DossierFilter {
  readonly status: readonly string[] | null;
  readonly procedure: string | null;
  readonly unit: string | null;
  readonly channel: 'DIRECT' | 'ONLINE' | 'POST' | null;
  readonly overdue: boolean | null;
  /** Days in Vietnam, YYYY-MM-DD, both included. */
  readonly submittedFrom: string | null;
  readonly submittedUntil: string | null;
}

/** All that a filter asks for. */
export function meets(filter: DossierFilter, now: Date): Condition {
  const { status, procedure, channel, overdue, submittedFrom, submittedUntil, unit } = filter;
  const conditions = [
    ...given(status, (any) => sql`dossier.status = any(${any}::text[])`),
    ...given(procedure, (code) => sql`starts_with(dossier.procedure_id, ${`${code}@`})`),
    ...given(unit, (code) => inUnits(unitsBelow(sql`${code}`))),
    ...given(channel, (one) => sql`coalesce(dossier.channel, 'DIRECT') = ${one}`),
    ...given(overdue, (late) => sql`${isLate(now)} = ${late}`),
    ...given(submittedFrom, (day) => sql`dossier.submitted_at >= ${momentOf(day, 0)}`),
    ...given(submittedUntil, (day) => sql`dossier.submitted_at < ${momentOf(addDays(day, 1), 0)}`),
  ];
  return sql.join([sql`true`, ...conditions], sql` and `);
}

/** The same as the rule is-overdue, where the rows are. */
function isLate(now: Date): Condition {
  return sql`coalesce(coalesce(dossier.clock_stopped_at, ${now}::timestamptz) > dossier.due_at, false)`;
}

function given<Value>(value: Value | null, condition: (value: Value) => Condition): Condition[] {
  return value === null ? [] : [condition(value)];
}
