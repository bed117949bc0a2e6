import { countryName, COUNTRY_CODES } from './countries.ts';
import type { Choice, Item } from './form.ts';
import { isCountry, YES_NO } from './value-text.ts';

/** What a field is chosen from; empty: it is typed. */
export function itemChoices(item: Item): readonly Choice[] {
  if (item.type === 'YES_NO') {
    return [
      { value: 'true', label: YES_NO.yes },
      { value: 'false', label: YES_NO.no },
    ];
  }
  if (item.type === 'TEXT' && isCountry(item)) {
    return COUNTRY_CODES.map((value) => ({
      value,
      label: { vi: countryName(value, 'vi'), en: countryName(value, 'en') },
    }));
  }
  return item.choices;
}
