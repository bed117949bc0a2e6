import { accept, type Parsed, readText, refuse } from './parsed.ts';
import { isPlaceholder } from './placeholder.ts';

/**
 * Personal identification number (số định danh cá nhân): 12 digits, PPP G YY NNNNNN, without a check digit. White space
 * between the digits is dropped. Refused: other lengths, the nine digits of an old identity card (CMND, unusable since
 * 2025-01-01), and placeholders. An unknown place of birth registration is not refused: it may be a country (see
 * `findPersonalIdMismatches`). Whether the person exists is for the owner of citizens' data to say.
 * @see Luật Căn cước 26/2023/QH15, Điều 12 and 46; NĐ 137/2015/NĐ-CP, Điều 13
 */
export function parsePersonalId(input: unknown): Parsed<string> {
  const text = readText(input);
  if (!text.ok) {
    return text;
  }
  const digits = text.value.replaceAll(/\s/g, '');
  if (isPlaceholder(digits)) {
    return refuse(
      'PLACEHOLDER',
      'A real personal identification number was expected; this is a placeholder.',
      'Cần số định danh cá nhân thật; đây là số điền tạm.',
    );
  }
  if (/^\d{9}$/.test(digits)) {
    return refuse(
      'FORMER_NUMBER',
      'Twelve digits were expected; nine digits are an old identity card (CMND), unusable since 2025-01-01.',
      'Cần 12 chữ số; 9 chữ số là số CMND, không còn giá trị sử dụng từ ngày 01/01/2025.',
    );
  }
  return /^\d{12}$/.test(digits) ? accept(digits) : refuse('SHAPE', EXPECTED.en, EXPECTED.vi);
}

const EXPECTED = {
  en: 'A personal identification number of twelve digits was expected.',
  vi: 'Cần số định danh cá nhân gồm 12 chữ số.',
};

/** What a personal identification number tells about its holder. Personal data, as the number is. */
export interface PersonalIdContent {
  /** Place of birth registration at the time of issue: three digits, one of the 63 old provinces or a country. */
  readonly birthPlaceCode: string;
  readonly sex: 'MALE' | 'FEMALE';
  readonly birthYear: number;
}

/**
 * What a canonical number encodes. The fourth digit is the century (0 and 1 are the 1900s) and the sex (even is male).
 * @see NĐ 137/2015/NĐ-CP, Điều 13
 */
export function readPersonalId(personalId: string): PersonalIdContent {
  const century = Number(personalId.charAt(3));
  return {
    birthPlaceCode: personalId.slice(0, 3),
    sex: century % 2 === 0 ? 'MALE' : 'FEMALE',
    birthYear: 1900 + Math.floor(century / 2) * 100 + Number(personalId.slice(4, 6)),
  };
}
