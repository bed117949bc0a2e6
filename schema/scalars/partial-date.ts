import { EXPECTED_YEAR, isExistingDay, isYearInUse } from './calendar-date.ts';
import { accept, type Parsed, readText, refuse } from './parsed.ts';

/**
 * A date of birth as the record has it: YYYY, YYYY-MM or YYYY-MM-DD. Many older people's records hold the year only, and
 * nothing is made up for what is missing. Refused as `parseCalendarDate` refuses.
 * @see domain facts 3.4 (the population database answers a year or a full date)
 */
export function parsePartialDate(input: unknown): Parsed<string> {
  const text = readText(input);
  if (!text.ok) {
    return text;
  }
  if (!/^\d{4}(?:-\d{2}){0,2}$/.test(text.value)) {
    return refuse('SHAPE', EXPECTED.en, EXPECTED.vi);
  }
  if (!isYearInUse(text.value)) {
    return refuse('RANGE', EXPECTED_YEAR.en, EXPECTED_YEAR.vi);
  }
  return isExistingDay(text.value.padEnd(10, '-01'))
    ? accept(text.value)
    : refuse('NO_SUCH_DAY', 'A day that exists was expected.', 'Cần một ngày có thật trong lịch.');
}

const EXPECTED = {
  en: 'A date in the form YYYY, YYYY-MM or YYYY-MM-DD was expected.',
  vi: 'Cần ngày theo dạng YYYY, YYYY-MM hoặc YYYY-MM-DD.',
};
