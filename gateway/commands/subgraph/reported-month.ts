import { WrongUse } from '../outcome.ts';

/** A month as the registry is asked for it. */
export interface ReportedMonth {
  /** YYYY-MM. */
  readonly month: string;
  /** How many of its days. */
  readonly days: number;
  /** The last of them, YYYY-MM-DD: the month's last, or today. */
  readonly until: string;
}

/** The days of a month that have been, as of `today` (YYYY-MM-DD). */
export function reportedMonth(month: string, today: string): ReportedMonth {
  if (!/^20\d{2}-(?:0[1-9]|1[0-2])$/.test(month) || `${month}-01` > today) {
    throw new WrongUse(
      '--month phải là một tháng đã bắt đầu, viết YYYY-MM',
      '--month has to be a month that has begun, written YYYY-MM',
    );
  }
  const [year = 0, number = 0] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
  const until = last < today ? last : today;
  return { month, days: Number(until.slice(8)), until };
}
