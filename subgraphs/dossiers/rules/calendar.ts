import { addDays } from './vietnam-time.ts';

/** What a year has beside its weekends: weekdays off (MM-DD) and Saturdays worked in exchange. */
interface Year {
  readonly off: readonly string[];
  readonly workingSaturdays: readonly string[];
}

// Public holidays: Bộ luật Lao động 2019, articles 111 and 112 (a holiday on a rest day gives the next working day off).
// Tết, the second day of National Day and exchanged days: the Prime Minister's yearly decision.
// 24/11 (Ngày Văn hóa Việt Nam): Nghị quyết 28/2026/QH16, article 2, from 2026.
const YEARS: ReadonlyMap<number, Year> = new Map([
  [
    2024,
    {
      // 29/4 exchanged for Saturday 4/5.
      off: '01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03'.split(' '),
      workingSaturdays: ['05-04'],
    },
  ],
  [
    2025,
    {
      // 2/5 exchanged for Saturday 26/4.
      off: '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02'.split(' '),
      workingSaturdays: ['04-26'],
    },
  ],
  [
    2026,
    {
      // 2/1 exchanged for 10/1, 31/8 for 22/8; 27/4 makes up for the Hùng Kings' day on Sunday 26/4.
      off: '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24'.split(' '),
      workingSaturdays: ['01-10', '08-22'],
    },
  ],
  [
    2027,
    {
      // Not decided yet: Tết as proposed on 22/9/2026 (4 to 10/2) and 3/9 as the second day. 3/5 makes up for Saturday 1/5.
      off: '01-01 02-04 02-05 02-08 02-09 02-10 04-16 04-30 05-03 09-02 09-03 11-24'.split(' '),
      workingSaturdays: [],
    },
  ],
]);

/** What the law alone fixes, for years that are not in the table: a date there is an estimate. */
const FIXED: Year = { off: ['01-01', '04-30', '05-01', '09-02', '11-24'], workingSaturdays: [] };

/** The first year of the table. */
export const FIRST_CONFIRMED_YEAR = 2024;

/** The last year whose days off are all decided. A due date beyond it is an estimate. */
export const LAST_CONFIRMED_YEAR = 2026;

/**
 * Whether the civil service works on this day (YYYY-MM-DD): Monday to Friday without the days off, and Saturdays worked
 * in exchange. Outside 2024 to 2026 it is an estimate.
 * @see Bộ luật Lao động 2019, articles 111 and 112; Nghị quyết 28/2026/QH16, article 2
 */
export function isWorkingDay(day: string): boolean {
  const { off, workingSaturdays } = YEARS.get(Number(day.slice(0, 4))) ?? FIXED;
  const date = day.slice(5);
  const weekday = new Date(day).getUTCDay();
  return weekday === 0 || weekday === 6 ? workingSaturdays.includes(date) : !off.includes(date);
}

/**
 * The day itself when it is a working day, else the next one.
 * @see Bộ luật Dân sự 2015, article 148 (a term that ends on a rest day ends with the next working day)
 */
export function rolledForward(day: string): string {
  let candidate = day;
  while (!isWorkingDay(candidate)) {
    candidate = addDays(candidate, 1);
  }
  return candidate;
}

/** The first working day after this day. */
export function nextWorkingDay(day: string): string {
  return rolledForward(addDays(day, 1));
}

/** Whether all days off from one day to another are decided, so that a date counted between them is certain. */
export function isConfirmed(from: string, until: string): boolean {
  return Number(from.slice(0, 4)) >= FIRST_CONFIRMED_YEAR && Number(until.slice(0, 4)) <= LAST_CONFIRMED_YEAR;
}

/** The working day that lies this many working days before a day; 0 is the day itself or the last working day before it. */
export function workingDayBefore(day: string, count: number): string {
  let candidate = day;
  for (let left = count; left > 0 || !isWorkingDay(candidate);) {
    candidate = addDays(candidate, -1);
    left -= isWorkingDay(candidate) ? 1 : 0;
  }
  return candidate;
}
