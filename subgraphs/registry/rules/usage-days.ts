/** The most days that usage is told of: thirteen months. */
export const MOST_DAYS = 396;

const DAY_MS = 86_400_000;

/**
 * The first of so many days that end with `until` (both YYYY-MM-DD).
 * @see NĐ 278/2025/NĐ-CP (usage is kept for a year and a month, so that a month can be held against the same of last year)
 */
export function firstDay(until: string, days: number): string {
  return new Date(Date.parse(until) - (days - 1) * DAY_MS).toISOString().slice(0, 10);
}
