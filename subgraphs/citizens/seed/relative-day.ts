import { vietnamDay } from '#shared/vietnam-day.ts';

/** A day as a sample row writes it: fixed, or so many years and days from the day of seeding. */
export type WrittenDay = string | { readonly years?: number; readonly days?: number };

/** The day that a sample row means, YYYY-MM-DD, or shorter where it writes a year only. `now` is the moment of seeding. */
export function relativeDay(written: WrittenDay, now: Date): string {
  if (typeof written === 'string') {
    return written;
  }
  const day = new Date(`${vietnamDay(now)}T00:00:00Z`);
  day.setUTCFullYear(day.getUTCFullYear() + (written.years ?? 0));
  day.setUTCDate(day.getUTCDate() + (written.days ?? 0));
  return day.toISOString().slice(0, 10);
}

/** A sample personal number with its three digits for sex and year of birth filled in where it says `{GYY}`. */
export function relativePersonalId(
  written: string | null,
  person: { readonly gender: string; readonly dateOfBirth: string },
): string | null {
  const year = Number(person.dateOfBirth.slice(0, 4));
  const century = Math.floor(year / 100) - 19;
  const sex = person.gender === 'FEMALE' ? 1 : 0;
  return written?.replace('{GYY}', `${century * 2 + sex}${String(year % 100).padStart(2, '0')}`) ?? null;
}
