import { addDays, addMonths } from './vietnam-time.ts';

/** A month, a quarter or a year; at most one of month and quarter is given. */
export interface AskedPeriod {
  readonly year: number;
  readonly quarter: number | null;
  readonly month: number | null;
}

/** A period by its days, YYYY-MM-DD; both ends belong to it. */
export interface PeriodDays {
  readonly from: string;
  readonly until: string;
  /** How many such periods a year has. */
  readonly perYear: 1 | 4 | 12;
}

const EARLIEST = 2000;
const LATEST = 2100;

/**
 * The days of a period; null when there is no such period.
 * @see Quyết định 766/QĐ-TTg (figures by month, quarter and year)
 */
export function periodOf({ year, quarter, month }: AskedPeriod): PeriodDays | null {
  const isOne = quarter === null || month === null;
  if (!isOne || !within(year, EARLIEST, LATEST) || !within(quarter, 1, 4) || !within(month, 1, 12)) {
    return null;
  }
  if (month !== null) {
    return lasting(year, month, { months: 1, perYear: 12 });
  }
  return quarter === null
    ? lasting(year, 1, { months: 12, perYear: 1 })
    : lasting(year, quarter * 3 - 2, { months: 3, perYear: 4 });
}

function within(number: number | null, least: number, most: number): boolean {
  return number === null || (number >= least && number <= most);
}

function lasting(
  year: number,
  month: number,
  { months, perYear }: { readonly months: number; readonly perYear: PeriodDays['perYear'] },
): PeriodDays {
  const from = `${year}-${String(month).padStart(2, '0')}-01`;
  return { from, until: addDays(addMonths(from, months), -1), perYear };
}
