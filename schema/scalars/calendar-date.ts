import { accept, type Parsed, readText, refuse } from './parsed.ts';

/** Nothing that these records speak of lies outside these years. */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2199;

/**
 * A day of the Gregorian calendar (ngày), written YYYY-MM-DD, without a time zone. Refused: days that do not exist, such as
 * 2026-02-29, and years before 1800 or after 2199.
 * @see RFC 3339, section 5.6 (full-date)
 */
export function parseCalendarDate(input: unknown): Parsed<string> {
  const text = readText(input);
  if (!text.ok) {
    return text;
  }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text.value)) {
    return refuse('SHAPE', EXPECTED.en, EXPECTED.vi);
  }
  if (!isYearInUse(text.value)) {
    return refuse('RANGE', EXPECTED_YEAR.en, EXPECTED_YEAR.vi);
  }
  return isExistingDay(text.value)
    ? accept(text.value)
    : refuse('NO_SUCH_DAY', 'A day that exists was expected.', 'Cần một ngày có thật trong lịch.');
}

const EXPECTED = {
  en: 'A date in the form YYYY-MM-DD was expected.',
  vi: 'Cần ngày theo dạng YYYY-MM-DD (năm-tháng-ngày).',
};

/** What is said of a year that no record can be about. */
export const EXPECTED_YEAR = {
  en: `A year from ${FIRST_YEAR} to ${LAST_YEAR} was expected.`,
  vi: `Cần năm từ ${FIRST_YEAR} đến ${LAST_YEAR}.`,
};

/** Whether a text that begins with four digits begins with a year from 1800 to 2199. */
export function isYearInUse(text: string): boolean {
  const year = Number(text.slice(0, 4));
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** Whether a text in the form YYYY-MM-DD names a day of the calendar: 2024-02-29 does, 2026-02-29 does not. */
export function isExistingDay(text: string): boolean {
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  const isLeapFebruary = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  // Counted and not made a Date of: dates stand in every row, and a Date costs twenty times as much.
  const days = (DAYS[month - 1] ?? 0) + (isLeapFebruary ? 1 : 0);
  return day >= 1 && day <= days;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
