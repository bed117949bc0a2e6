import { isConfirmed, isWorkingDay, nextWorkingDay, rolledForward } from './calendar.ts';
import {
  afterOfficeTime,
  closeOf,
  DEFAULT_OFFICE_HOURS,
  type OfficeHours,
  officeTimeBetween,
  receptionOf,
} from './office-hours.ts';
import { addDays, addMonths, dayOf, daysBetween, minuteOf } from './vietnam-time.ts';

/** The units that time limits of procedures are written in. */
export const TERM_UNITS = ['SAME_DAY', 'HOUR', 'WORKING_DAY', 'DAY', 'MONTH', 'YEAR'] as const;

/** The time limit of a procedure. SAME_DAY has no quantity: 0. */
export interface Term {
  readonly unit: (typeof TERM_UNITS)[number];
  readonly quantity: number;
}

/** A time in which papers or a payment were awaited. `until` null: still awaited. */
export interface Pause {
  readonly from: Date;
  readonly until: Date | null;
}

/** When the clock of a dossier ran. */
export interface Clock {
  readonly acceptedAt: Date;
  /** In order of time. One that still lasts moves nothing yet. */
  readonly pauses: readonly Pause[];
  /** The hours of the processing unit. */
  readonly hours?: OfficeHours;
}

/** When a result is due. `estimated`: it rests on a year whose days off are not decided. */
export interface Due {
  readonly at: Date;
  readonly estimated: boolean;
}

/** Received later than this (15:00), a same-day service may answer on the next working day. */
const SAME_DAY_LIMIT = 15 * 60;
const HOUR_MS = 60 * 60_000;

/** A pause as days: those after `after`, up to and with `until`, do not count, as the day of acceptance does not. */
interface PausedDays {
  readonly after: string;
  readonly until: string;
}

/**
 * When the result of an accepted dossier is due. Days and months begin to count the day after acceptance and end with the
 * close of the last day; calendar days and months that end on a day off roll forward; hours run in office hours from
 * acceptance; same-day means that day's close, or the next working day's when accepted after 15:00. What arrives after
 * close counts as arriving on the next working day. Paused days and hours do not count.
 * @see Bộ luật Dân sự 2015, articles 147 and 148; design.md §8 for hours, same-day and pauses
 */
export function dueDate(term: Term, clock: Clock): Due {
  const hours = clock.hours ?? DEFAULT_OFFICE_HOURS;
  const from = receptionOf(clock.acceptedAt, hours);
  const at = dueAt(term, clock, hours);
  return { at, estimated: !isConfirmed(dayOf(from), dayOf(at)) };
}

function dueAt(term: Term, clock: Clock, hours: OfficeHours): Date {
  const received = dayOf(receptionOf(clock.acceptedAt, hours));
  const paused = pausedDays(clock, hours);
  switch (term.unit) {
    case 'SAME_DAY':
      return sameDayDue(clock, hours);
    case 'HOUR':
      return hoursDue(term.quantity, clock, hours);
    case 'WORKING_DAY':
      return closeOf(
        countedDay(received, term.quantity, (day) => isWorkingDay(day) && counts(day, paused)),
        hours,
      );
    case 'DAY':
      return closeOf(rolledForward(countedDay(received, term.quantity, (day) => counts(day, paused))), hours);
    case 'MONTH':
      return closeOf(monthsDue(received, term.quantity, paused), hours);
    case 'YEAR':
      return closeOf(monthsDue(received, term.quantity * 12, paused), hours);
    default:
      return term.unit satisfies never;
  }
}

/** The day on which the given number of counting days after `from` is reached. */
function countedDay(from: string, quantity: number, isCounted: (day: string) => boolean): string {
  let day = from;
  for (let left = quantity; left > 0;) {
    day = addDays(day, 1);
    left -= isCounted(day) ? 1 : 0;
  }
  return day;
}

function monthsDue(from: string, months: number, paused: readonly PausedDays[]): string {
  const added = paused.reduce((total, { after, until }) => total + daysBetween(after, until), 0);
  return rolledForward(addDays(addMonths(from, months), added));
}

function sameDayDue(clock: Clock, hours: OfficeHours): Date {
  const resumed = clock.pauses.findLast(({ until }) => until !== null)?.until ?? clock.acceptedAt;
  const from = receptionOf(resumed, hours);
  const day = minuteOf(from) > SAME_DAY_LIMIT ? nextWorkingDay(dayOf(from)) : dayOf(from);
  return closeOf(day, hours);
}

function hoursDue(quantity: number, clock: Clock, hours: OfficeHours): Date {
  let from = receptionOf(clock.acceptedAt, hours);
  let left = quantity * HOUR_MS;
  for (const pause of clock.pauses) {
    const worked = officeTimeBetween(from, pause.from, hours);
    if (pause.until !== null && worked < left) {
      left -= worked;
      from = receptionOf(pause.until, hours);
    }
  }
  return afterOfficeTime(from, left, hours);
}

function pausedDays(clock: Clock, hours: OfficeHours): readonly PausedDays[] {
  return clock.pauses.flatMap(({ from, until }) =>
    until === null ? [] : [{ after: dayOf(from), until: dayOf(receptionOf(until, hours)) }],
  );
}

function counts(day: string, paused: readonly PausedDays[]): boolean {
  return !paused.some(({ after, until }) => after < day && day <= until);
}
