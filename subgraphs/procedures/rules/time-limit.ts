import { type Bilingual, finding, type Reading } from './finding.ts';

/** The unit a time limit counts in. */
export type TimeUnit = 'WORKING_DAY' | 'DAY' | 'HOUR' | 'MONTH' | 'SAME_DAY';

/** How long a case may take; `quantity` is 0 with SAME_DAY. `condition` null: the usual case. */
export interface TimeLimit {
  readonly quantity: number;
  readonly unit: TimeUnit;
  readonly text: { readonly vi: string; readonly en: string };
  readonly condition: Bilingual | null;
}

/** A time as the official record has it. */
export interface RecordedTime {
  readonly quantity: number | null;
  readonly unit: string | null;
  /** Whether the record says somewhere that it is done on the day of reception. */
  readonly sameDay: boolean;
}

/** A time limit with its words. */
export function timeLimit(quantity: number, unit: TimeUnit, condition: Bilingual | null = null): TimeLimit {
  return { quantity, unit, text: wordsOf(quantity, unit), condition };
}

/**
 * Reads a time of the official record. Same-day procedures are recorded as 0 or 1 of unit OTHER; years become months.
 * Null with a finding: it cannot be counted.
 * @see Bộ luật Dân sự 2015, articles 146 and 147 (how time limits count); domain facts 3.5
 */
export function readTimeLimit(time: RecordedTime, field: string): Reading<TimeLimit | null> {
  const limit = countedLimit(time);
  return { value: limit, findings: limit === null ? [finding('TIME_UNREADABLE', field)] : [] };
}

function countedLimit({ quantity, unit, sameDay }: RecordedTime): TimeLimit | null {
  const count = Number.isInteger(quantity) ? Number(quantity) : -1;
  if (unit === 'OTHER') {
    return sameDay && SAME_DAY_COUNTS.has(count) ? timeLimit(0, 'SAME_DAY') : null;
  }
  const counted = COUNTED[unit ?? ''];
  return count < 1 || counted === undefined ? null : timeLimit(count * counted.factor, counted.unit);
}

const SAME_DAY_COUNTS = new Set([0, 1]);

const COUNTED: Readonly<Record<string, { readonly factor: number; readonly unit: TimeUnit }>> = {
  WORKING_DAY: { factor: 1, unit: 'WORKING_DAY' },
  DAY: { factor: 1, unit: 'DAY' },
  HOUR: { factor: 1, unit: 'HOUR' },
  MONTH: { factor: 1, unit: 'MONTH' },
  YEAR: { factor: 12, unit: 'MONTH' },
};

function wordsOf(quantity: number, unit: TimeUnit): { vi: string; en: string } {
  const { vi, en } = WORDS[unit];
  if (unit === 'SAME_DAY') {
    return { vi, en };
  }
  return { vi: `${quantity} ${vi}`, en: `${quantity} ${en}${quantity === 1 ? '' : 's'}` };
}

const WORDS: Readonly<Record<TimeUnit, { readonly vi: string; readonly en: string }>> = {
  WORKING_DAY: { vi: 'ngày làm việc', en: 'working day' },
  DAY: { vi: 'ngày', en: 'day' },
  HOUR: { vi: 'giờ làm việc', en: 'office hour' },
  MONTH: { vi: 'tháng', en: 'month' },
  SAME_DAY: {
    vi: 'trong ngày; nhận sau 15 giờ thì trả trong ngày làm việc tiếp theo',
    en: 'same day; received after 15:00, the next working day',
  },
};
