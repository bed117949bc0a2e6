import { isConfirmed, isWorkingDay, nextWorkingDay } from './calendar.ts';
import type { Due, Pause } from './due-date.ts';
import { closeOf, type OfficeHours, receptionOf } from './office-hours.ts';
import { addDays, dayOf } from './vietnam-time.ts';

/**
 * A date that was promised with an apology, moved by the working days in which papers or a payment were awaited since. Days as in
 * due-date.ts: the day of the request does not count, that of the supply does.
 * @see NĐ 118/2025/NĐ-CP and form 04 of TT 03/2025/TT-VPCP (one new date); that pauses move it, too, is the project's own rule
 */
export function movedDueDate(promised: Date, pauses: readonly Pause[], hours: OfficeHours): Due {
  let day = dayOf(promised);
  for (let left = workingDaysIn(pauses, hours); left > 0; left -= 1) {
    day = nextWorkingDay(day);
  }
  return { at: closeOf(day, hours), estimated: !isConfirmed(day, day) };
}

function workingDaysIn(pauses: readonly Pause[], hours: OfficeHours): number {
  const days = new Set<string>();
  for (const { from, until } of pauses) {
    const last = until === null ? dayOf(from) : dayOf(receptionOf(until, hours));
    for (let day = addDays(dayOf(from), 1); day <= last; day = addDays(day, 1)) {
      days.add(day);
    }
  }
  return [...days].filter(isWorkingDay).length;
}
