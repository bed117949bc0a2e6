import { vietnamDay } from '#shared/vietnam-day.ts';

/** A day as a sample row writes it: fixed, or so many years and days from the day of seeding. */
export type WrittenDay = string | { readonly years?: number; readonly days?: number };

/** The day that a sample row means, YYYY-MM-DD. `now` is the moment of seeding. */
export function relativeDay(written: WrittenDay, now: Date): string {
  if (typeof written === 'string') {
    return written;
  }
  const day = new Date(`${vietnamDay(now)}T00:00:00Z`);
  day.setUTCFullYear(day.getUTCFullYear() + (written.years ?? 0));
  day.setUTCDate(day.getUTCDate() + (written.days ?? 0));
  return day.toISOString().slice(0, 10);
}
