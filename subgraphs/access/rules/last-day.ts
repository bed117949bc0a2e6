import { isWorkingDay } from './working-days.ts';

/** A length of time as an act states it. */
export interface Term {
  readonly quantity: number;
  readonly unit: 'DAY' | 'WORKING_DAY';
}

/**
 * The last day of a term that begins after this day (both YYYY-MM-DD); one that would end on a rest day ends with the next
 * working day.
 * @see Bộ luật Dân sự 2015, Điều 147, 148; NĐ 356/2025/NĐ-CP, Điều 5
 */
export function lastDay(from: string, { quantity, unit }: Term): string {
  let day = from;
  for (let left = quantity; left > 0 || !isWorkingDay(day);) {
    day = nextDay(day);
    left -= unit === 'DAY' || isWorkingDay(day) ? 1 : 0;
  }
  return day;
}

function nextDay(day: string): string {
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
