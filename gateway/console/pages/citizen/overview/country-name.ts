import type { Language } from '../../../words/words.ts';

// Alpha-3 codes of Vietnam, its neighbours and those with most residents here; the register uses alpha-3, browsers name alpha-2 alone.
const ALPHA_2: Readonly<Record<string, string>> = {
  VNM: 'VN',
  LAO: 'LA',
  KHM: 'KH',
  CHN: 'CN',
  KOR: 'KR',
  JPN: 'JP',
  TWN: 'TW',
  USA: 'US',
  FRA: 'FR',
  GBR: 'GB',
  DEU: 'DE',
  AUS: 'AU',
  RUS: 'RU',
  IND: 'IN',
  THA: 'TH',
  SGP: 'SG',
  MYS: 'MY',
  PHL: 'PH',
};

/** A country by its alpha-3 code, in the reader's language; the code itself where the pages have no name for it. @see ISO 3166-1 */
export function countryName(alpha3: string, language: Language): string {
  const alpha2 = ALPHA_2[alpha3];
  return alpha2 === undefined
    ? alpha3
    : (new Intl.DisplayNames([language], { type: 'region' }).of(alpha2) ?? alpha3);
}
