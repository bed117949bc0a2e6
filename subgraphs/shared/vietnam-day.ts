// Vietnam keeps UTC+7 the whole year.
const OFFSET_MS = 7 * 60 * 60 * 1000;

/** The day it is in Vietnam at that moment, YYYY-MM-DD. */
export function vietnamDay(now: Date): string {
  return new Date(now.getTime() + OFFSET_MS).toISOString().slice(0, 10);
}
