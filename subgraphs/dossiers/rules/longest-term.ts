import type { Term } from './due-date.ts';

// By their usual length in hours of the clock, good enough to compare the channels of one procedure.
const HOURS: Readonly<Record<Term['unit'], number>> = {
  HOUR: 3,
  SAME_DAY: 24,
  DAY: 24,
  WORKING_DAY: 34,
  MONTH: 730,
  YEAR: 8_760,
};

/**
 * The longest of several time limits: what a procedure allows at most, whichever way it was asked for. Null: it has none.
 * @see Quyết định 766/QĐ-TTg, indicator 2.1 (without a due date, the procedure's longest term counts)
 */
export function longestTerm(terms: readonly Term[]): Term | null {
  return terms.toSorted((one, other) => lengthOf(other) - lengthOf(one))[0] ?? null;
}

function lengthOf({ unit, quantity }: Term): number {
  return HOURS[unit] * (unit === 'SAME_DAY' ? 1 : quantity);
}
