import { isWorkingDay } from './calendar.ts';
import { dayOf } from './vietnam-time.ts';

/** A dossier for whose delay a unit wants to apologise, and the new day (YYYY-MM-DD). */
export interface Apology {
  /** Null: no time limit, so nothing can be late. */
  readonly dueAt: Date | null;
  /** Whether it was done before. */
  readonly apologised: boolean;
  readonly newDay: string;
}

/** Why no apology is taken. */
export type ApologyRefusal = 'NO_DUE_DATE' | 'ALREADY_APOLOGISED' | 'DUE_DATE_PASSED' | 'NEW_DATE_UNUSABLE';

/**
 * Why a unit may not apologise at this moment; null: it may. Once, before the due date, with one new date: a working day after the
 * day that was promised.
 * @see NĐ 118/2025/NĐ-CP and form 04 of TT 03/2025/TT-VPCP (apology and new date)
 */
export function mayNotApologise({ dueAt, apologised, newDay }: Apology, now: Date): ApologyRefusal | null {
  if (dueAt === null) {
    return 'NO_DUE_DATE';
  }
  if (apologised) {
    return 'ALREADY_APOLOGISED';
  }
  if (now >= dueAt) {
    return 'DUE_DATE_PASSED';
  }
  return newDay > dayOf(dueAt) && isWorkingDay(newDay) ? null : 'NEW_DATE_UNUSABLE';
}
