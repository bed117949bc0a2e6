/** Vietnam is seven hours ahead of UTC all year. */
const OFFSET_MS = 7 * 60 * 60_000;
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/**
 * The calendar day in Vietnam (YYYY-MM-DD) at a moment.
 * @see Quyết định 134/2002/QĐ-TTg (official time: UTC+7)
 */
export function dayOf(moment: Date): string {
  return written(new Date(moment.getTime() + OFFSET_MS));
}

/** The minutes since midnight in Vietnam at a moment, with fractions. */
export function minuteOf(moment: Date): number {
  return ((moment.getTime() + OFFSET_MS) % DAY_MS) / MINUTE_MS;
}

/** The moment at which a day (YYYY-MM-DD) in Vietnam is this many minutes old. */
export function momentOf(day: string, minute: number): Date {
  return new Date(Date.parse(day) - OFFSET_MS + minute * MINUTE_MS);
}

/** The day this many days later (earlier when negative). */
export function addDays(day: string, days: number): string {
  return written(new Date(Date.parse(day) + days * DAY_MS));
}

/**
 * The corresponding day this many months later; the last day of that month when it has no such day.
 * @see Bộ luật Dân sự 2015, article 148
 */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return written(new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))));
}

/** How many days lie between two days: 0 for the same day, 1 for the next. */
export function daysBetween(from: string, until: string): number {
  return Math.round((Date.parse(until) - Date.parse(from)) / DAY_MS);
}

// Deadlines count day by day, and toISOString takes three times as long.
function written(day: Date): string {
  return `${day.getUTCFullYear()}-${twoDigits(day.getUTCMonth() + 1)}-${twoDigits(day.getUTCDate())}`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
