import { addDays, momentOf } from '../rules/vietnam-time.ts';
import { workingDayBefore } from '../rules/calendar.ts';

const WRITTEN =
  /^(?:-(?<working>\d+)w|-(?<calendar>\d+)d|(?<day>\d{4}-\d{2}-\d{2}))(?: (?<hour>\d{2}):(?<minute>\d{2}))?$/;

/**
 * The moment that a sample row means, in Vietnam's time: a day and time as they are (`2026-02-13 16:50`), so many working
 * days before the day of seeding (`-3w 09:15`), or so many calendar days before it (`-16d 09:15`), moved back to a working
 * day. Without a time it is the close of that day. Fails when it is written otherwise.
 */
export function sampleMoment(written: string, today: string): Date {
  const { working, calendar, day, hour = '17', minute = '00' } = WRITTEN.exec(written)?.groups ?? {};
  const minutes = Number(hour) * 60 + Number(minute);
  if (working !== undefined) {
    return momentOf(workingDayBefore(today, Number(working)), minutes);
  }
  if (calendar !== undefined) {
    return momentOf(workingDayBefore(addDays(today, -Number(calendar)), 0), minutes);
  }
  if (day !== undefined) {
    return momentOf(day, minutes);
  }
  throw new Error(
    `"${written}" is no moment of a sample row. Write 2026-02-13 16:50, -3w 09:15 or -16d 09:15.`,
  );
}
