import { addDays, momentOf } from '../rules/vietnam-time.ts';
import { rolledForward, workingDayBefore } from '../rules/calendar.ts';

const WRITTEN =
  /^(?:-(?<count>\d+)(?<unit>[wdc])|(?<day>\d{4}-\d{2}-\d{2}))(?: (?<hour>\d{2}):(?<minute>\d{2}))?$/;

/**
 * The moment that a sample row means, in Vietnam's time: a day and time as they are (`2026-02-13 16:50`), so many working
 * days before the day of seeding (`-3w 09:15`), so many calendar days before it (`-16c 09:15`), or these moved on to a
 * working day (`-16d 09:15`). Without a time it is the close of that day. Fails when it is written otherwise.
 */
export function sampleMoment(written: string, today: string): Date {
  const { count, unit, day, hour = '17', minute = '00' } = WRITTEN.exec(written)?.groups ?? {};
  const meant = day ?? relativeDay(Number(count), unit, today);
  if (meant === null) {
    throw new Error(
      `"${written}" is no moment of a sample row. Write 2026-02-13 16:50, -3w 09:15 or -16d 09:15.`,
    );
  }
  return momentOf(meant, Number(hour) * 60 + Number(minute));
}

function relativeDay(count: number, unit: string | undefined, today: string): string | null {
  switch (unit) {
    case 'w':
      return workingDayBefore(today, count);
    case 'c':
      return addDays(today, -count);
    case 'd':
      return rolledForward(addDays(today, -count));
    default:
      return null;
  }
}
