import { dayText } from '../../../words/format.ts';
import type { Language } from '../../../words/words.ts';

/** A date of which the day or the month may be unknown, as people write it; nothing is made up for what is missing. */
export function partialDayText(language: Language, date: string): string {
  const [year = '', month, day] = date.split('-');
  if (day !== undefined) {
    return dayText(language, date);
  }
  return month === undefined ? year : `${month}/${year}`;
}
