import { isWorkingDay, nextWorkingDay } from './calendar.ts';
import { dayOf, minuteOf, momentOf } from './vietnam-time.ts';

/** A stretch of work in a day, in minutes since midnight. */
export interface Shift {
  readonly from: number;
  readonly until: number;
}

/** The shifts of one working day, in order. */
export type Shifts = readonly [Shift, ...Shift[]];

/** A unit's hours: the shifts that hold on a day (YYYY-MM-DD), for hours change. */
export type OfficeHours = (day: string) => Shifts;

const DEFAULT_SHIFTS: Shifts = [
  { from: 7 * 60, until: 11.5 * 60 },
  { from: 13.5 * 60, until: 17 * 60 },
];

/**
 * 07:00 to 11:30 and 13:30 to 17:00, eight hours: what holds for a unit that has no hours of its own.
 * @see the project's own rule, domain.md §3.5 (hours of a live one-stop system)
 */
export const DEFAULT_OFFICE_HOURS: OfficeHours = () => DEFAULT_SHIFTS;

/** When a unit's working day ends. */
export function closeOf(day: string, hours: OfficeHours): Date {
  return momentOf(day, closingMinute(hours(day)));
}

function closingMinute(shifts: Shifts): number {
  return shifts.at(-1)?.until ?? shifts[0].until;
}

/**
 * When something that arrives at this moment counts as received: at once in office hours, at the beginning of the next
 * shift between them, with the opening of the next working day after close and on days off.
 * @see the project's own rule, domain.md §3.5
 */
export function receptionOf(moment: Date, hours: OfficeHours): Date {
  const day = dayOf(moment);
  const minute = minuteOf(moment);
  const shifts = hours(day);
  if (!isWorkingDay(day) || minute > closingMinute(shifts)) {
    const next = nextWorkingDay(day);
    return momentOf(next, hours(next)[0].from);
  }
  const shift = shifts.find(({ until }) => minute <= until) ?? shifts[0];
  return minute < shift.from ? momentOf(day, shift.from) : moment;
}

/** The office time between two moments, in milliseconds; 0 when the second is not later. */
export function officeTimeBetween(from: Date, until: Date, hours: OfficeHours): number {
  let total = 0;
  for (const shift of shiftsFrom(from, hours)) {
    if (shift.from >= until) {
      break;
    }
    total += Math.max(0, Math.min(shift.until.getTime(), until.getTime()) - shift.from.getTime());
  }
  return total;
}

/** The moment at which this much office time (milliseconds) has passed. */
export function afterOfficeTime(from: Date, time: number, hours: OfficeHours): Date {
  let left = time;
  for (const shift of shiftsFrom(from, hours)) {
    const length = shift.until.getTime() - shift.from.getTime();
    if (left <= length) {
      return new Date(shift.from.getTime() + left);
    }
    left -= length;
  }
  return from;
}

// The shifts of all working days from a moment on, the first one cut at that moment; without end.
function* shiftsFrom(moment: Date, hours: OfficeHours): Generator<{ from: Date; until: Date }> {
  const today = dayOf(moment);
  let day = isWorkingDay(today) ? today : nextWorkingDay(today);
  while (true) {
    yield* hours(day)
      .map((shift) => ({ from: momentOf(day, shift.from), until: momentOf(day, shift.until) }))
      .filter(({ until }) => until > moment)
      .map(({ from, until }) => ({ from: from > moment ? from : moment, until }));
    day = nextWorkingDay(day);
  }
}
