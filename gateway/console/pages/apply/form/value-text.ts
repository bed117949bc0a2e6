import { dayText, dongText, numberText } from '../../../words/format.ts';
import type { Language } from '../../../words/words.ts';
import { countryName } from './countries.ts';
import type { Item } from './form.ts';
import { writeDay } from './read-day.ts';

type Write = (value: string, language: Language) => string;

const WRITERS: Partial<Record<Item['type'], Write>> = {
  DATE: (value, language) => dayText(language, value),
  PARTIAL_DATE: (value) => writeDay(value),
  NUMBER: (value, language) => numberText(language, Number(value)),
  MONEY: (value, language) => dongText(language, Number(value)),
  YES_NO: (value, language) => YES_NO[value === 'true' ? 'yes' : 'no'][language],
};

/** A value of the form as people read it; places and offices are named by whoever asks for their names. */
export function valueText(item: Item, value: string, language: Language): string {
  const chosen = item.choices.find((choice) => choice.value === value);
  if (chosen !== undefined) {
    return chosen.label[language];
  }
  return isCountry(item) ? countryName(value, language) : (WRITERS[item.type]?.(value, language) ?? value);
}

/** Whether a field holds a country by its three letters. */
export function isCountry({ key }: Pick<Item, 'key'>): boolean {
  return key === 'nationality' || key.endsWith('.nationality');
}

/** The two answers to a question. */
export const YES_NO = {
  yes: { vi: 'Có', en: 'Yes' },
  no: { vi: 'Không', en: 'No' },
} as const;
