import { EXPECTED_YEAR, isExistingDay, isYearInUse } from './calendar-date.ts';
import { accept, type Parsed, readText, refuse } from './parsed.ts';

const RFC_3339 =
  /^(\d{4}-\d{2}-\d{2})[Tt](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/**
 * A moment (thời điểm) with its offset, such as 2026-11-21T16:50:00+07:00. Canonical: UTC with three digits of a second,
 * `2026-11-21T09:50:00.000Z`; finer fractions are cut off. Refused: a time without an offset (it would be somebody's guess),
 * leap seconds, days that do not exist, years before 1800 or after 2199.
 * @see RFC 3339, section 5.6 (date-time)
 */
export function parseDateTime(input: unknown): Parsed<string> {
  const text = readText(input);
  if (!text.ok) {
    return text;
  }
  const [, day] = RFC_3339.exec(text.value) ?? [];
  if (day === undefined) {
    return refuse('SHAPE', EXPECTED.en, EXPECTED.vi);
  }
  if (!isYearInUse(day)) {
    return refuse('RANGE', EXPECTED_YEAR.en, EXPECTED_YEAR.vi);
  }
  if (!isExistingDay(day)) {
    return refuse('NO_SUCH_DAY', 'A day that exists was expected.', 'Cần một ngày có thật trong lịch.');
  }
  const moment = new Date(text.value.toUpperCase()).toISOString();
  return isYearInUse(moment) ? accept(moment) : refuse('RANGE', EXPECTED_YEAR.en, EXPECTED_YEAR.vi);
}

const EXPECTED = {
  en: 'A time in the form of RFC 3339 with its offset was expected, such as 2026-11-21T16:50:00+07:00.',
  vi: 'Cần thời điểm theo RFC 3339 kèm múi giờ, ví dụ 2026-11-21T16:50:00+07:00.',
};
