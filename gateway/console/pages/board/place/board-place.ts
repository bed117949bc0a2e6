import type { Words } from '../../../words/words.ts';

/** A period as the graph takes it: a year, or a quarter or month of it. */
export interface BoardPeriod {
  readonly year: number;
  readonly quarter: number | null;
  readonly month: number | null;
}

/** For whom and when the board shows figures, as its address says it. */
export interface BoardPlace {
  /** Code of a unit; null: the whole country. */
  readonly unit: string | null;
  readonly period: BoardPeriod;
}

// The hub counts dossiers from the year in which the reading of the index began here.
const FIRST_YEAR = 2024;
const MONTHS = 12;
const QUARTERS = 4;
const MONTHS_OF_QUARTER = 3;

/** The years that may be chosen, the latest first. */
export function yearsUntil(now: Date): readonly number[] {
  const { year } = monthOf(now);
  return Array.from({ length: year - FIRST_YEAR + 1 }, (_year, index) => year - index);
}

/** What an address says; this year for the whole country where it says nothing that makes sense. */
export function readPlace(told: URLSearchParams, now: Date): BoardPlace {
  const year = numberIn(told.get('year'), FIRST_YEAR, monthOf(now).year) ?? monthOf(now).year;
  const month = numberIn(told.get('month'), 1, MONTHS);
  const quarter = month === null ? numberIn(told.get('quarter'), 1, QUARTERS) : null;
  const unit = told.get('unit');
  return { unit: unit === null || unit === '' ? null : unit, period: { year, quarter, month } };
}

/** The same as an address has it, without what is usual. */
export function placeQuery({ unit, period }: BoardPlace): Record<string, string> {
  const { year, quarter, month } = period;
  return {
    ...(unit === null ? {} : { unit }),
    year: String(year),
    ...(quarter === null ? {} : { quarter: String(quarter) }),
    ...(month === null ? {} : { month: String(month) }),
  };
}

/** The link to a path of the board for this place. */
export function linkTo(path: string, place: BoardPlace): string {
  return `${path}?${new URLSearchParams(placeQuery(place)).toString()}`;
}

/** A period as people say it. */
export function periodWords({ year, quarter, month }: BoardPeriod): Words {
  if (month !== null) {
    return { vi: `tháng ${month}/${year}`, en: `${year}-${String(month).padStart(2, '0')}` };
  }
  return quarter === null
    ? { vi: `năm ${year}`, en: `${year}` }
    : { vi: `quý ${quarter}/${year}`, en: `quarter ${quarter} of ${year}` };
}

/** The twelve months up to the end of a period, or up to this month when that lies ahead; the oldest first. */
export function monthsUpTo({ year, quarter, month }: BoardPeriod, now: Date): readonly BoardPeriod[] {
  const last = month ?? (quarter ?? QUARTERS) * MONTHS_OF_QUARTER;
  const today = monthOf(now);
  const end = Math.min(year * MONTHS + last - 1, today.year * MONTHS + today.month - 1);
  return Array.from({ length: MONTHS }, (_month, index) => {
    const count = end - (MONTHS - 1) + index;
    return { year: Math.floor(count / MONTHS), quarter: null, month: (count % MONTHS) + 1 };
  });
}

function monthOf(now: Date): { readonly year: number; readonly month: number } {
  const [year = 0, month = 1] = new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Asia/Ho_Chi_Minh',
    year: 'numeric',
    month: '2-digit',
  })
    .format(now)
    .split('-')
    .map(Number);
  return { year, month };
}

function numberIn(told: string | null, least: number, most: number): number | null {
  const value = Number(told);
  return told !== null && Number.isInteger(value) && value >= least && value <= most ? value : null;
}
