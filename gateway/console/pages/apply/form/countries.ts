import type { Language } from '../../../words/words.ts';

// Three letters of ISO 3166-1 as the register keeps them, and the two that the browser names a country by. Vietnam first, then those whose
// people most often have to do with its offices.
const COUNTRIES: readonly (readonly [three: string, two: string])[] = [
  ['VNM', 'VN'],
  ['KOR', 'KR'],
  ['CHN', 'CN'],
  ['TWN', 'TW'],
  ['JPN', 'JP'],
  ['USA', 'US'],
  ['LAO', 'LA'],
  ['KHM', 'KH'],
  ['THA', 'TH'],
  ['SGP', 'SG'],
  ['MYS', 'MY'],
  ['PHL', 'PH'],
  ['IDN', 'ID'],
  ['IND', 'IN'],
  ['RUS', 'RU'],
  ['FRA', 'FR'],
  ['DEU', 'DE'],
  ['GBR', 'GB'],
  ['CZE', 'CZ'],
  ['POL', 'PL'],
  ['CAN', 'CA'],
  ['AUS', 'AU'],
];

/** A country by its three letters in words; what is not known here is shown as it came. */
export function countryName(three: string, language: Language): string {
  const [, two] = COUNTRIES.find(([code]) => code === three) ?? [];
  return two === undefined ? three : (new Intl.DisplayNames([language], { type: 'region' }).of(two) ?? three);
}

/** The countries to choose from. */
export const COUNTRY_CODES: readonly string[] = COUNTRIES.map(([three]) => three);
