import type { DossierStatusCode } from '../../../words/dossier-status.ts';
import { daysUntil } from './due.ts';

/** What a dossier of the list needs, the most urgent first. */
export const WORK_GROUPS = [
  'OVERDUE',
  'TODAY',
  'WEEK',
  'TO_ACCEPT',
  'LATER',
  'TO_RETURN',
  'PAUSED',
  'ENDED',
] as const;

/** The name of a part of the work list. */
export type WorkGroup = (typeof WORK_GROUPS)[number];

/** What of a dossier says where it stands in the list. */
export interface Due {
  readonly status: DossierStatusCode;
  readonly submittedAt: string;
  /** Null: its term has not begun, or it has none. */
  readonly dueAt: string | null;
  readonly overdue: boolean;
}

const BY_STATUS: Partial<Record<DossierStatusCode, WorkGroup>> = {
  SUBMITTED: 'TO_ACCEPT',
  SUPPLEMENT_REQUIRED: 'PAUSED',
  PAYMENT_REQUIRED: 'PAUSED',
  STOPPED: 'PAUSED',
  COMPLETED: 'TO_RETURN',
  REJECTED: 'ENDED',
  WITHDRAWN: 'ENDED',
  RESULT_RETURNED: 'ENDED',
};

const DAYS_OF_WEEK = 7;

/** Where a dossier stands in the list of `now`. The clock of what waits for the applicant is paused, so its date presses nobody. */
export function groupOf({ status, dueAt, overdue }: Due, now: Date): WorkGroup {
  const settled = BY_STATUS[status];
  if (settled !== undefined) {
    return overdue ? 'OVERDUE' : settled;
  }
  if (overdue) {
    return 'OVERDUE';
  }
  const days = dueAt === null ? Infinity : daysUntil(dueAt, now);
  if (days <= 0) {
    return 'TODAY';
  }
  return days < DAYS_OF_WEEK ? 'WEEK' : 'LATER';
}

/** Dossiers by group, in the groups' order and each by its date; groups that hold none are left out. */
export function byDue<Row extends Due>(
  rows: readonly Row[],
  now: Date,
): readonly { readonly group: WorkGroup; readonly rows: readonly Row[] }[] {
  const grouped = Map.groupBy(rows, (row) => groupOf(row, now));
  return WORK_GROUPS.map((group) => ({
    group,
    rows: (grouped.get(group) ?? []).toSorted((one, other) => inOrder(group, one, other)),
  })).filter(({ rows: some }) => some.length > 0);
}

// What has ended is looked up, newest first; all else is worked off, oldest date first.
function inOrder(group: WorkGroup, one: Due, other: Due): number {
  const [first, second] = group === 'ENDED' ? [other, one] : [one, other];
  return dateOf(first, group).localeCompare(dateOf(second, group));
}

function dateOf({ dueAt, submittedAt }: Due, group: WorkGroup): string {
  return group === 'ENDED' ? submittedAt : (dueAt ?? submittedAt);
}
