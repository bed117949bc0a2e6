import { accept, type Parsed, readText, refuse } from './parsed.ts';

/**
 * Code of an administrative unit (mã đơn vị hành chính): 2 digits for a province or city, 5 for a commune, ward or special
 * zone. Codes are used again after mergers, so a code says which unit only together with a day. Refused: the 3 digits of a
 * district (that level ended on 2025-07-01), and codes of zeros only.
 * @see QĐ 19/2025/QĐ-TTg
 */
export function parseAreaCode(input: unknown): Parsed<string> {
  const text = readText(input);
  if (!text.ok) {
    return text;
  }
  return /^(?:\d{2}|\d{5})$/.test(text.value) && !/^0+$/.test(text.value)
    ? accept(text.value)
    : refuse('SHAPE', EXPECTED.en, EXPECTED.vi);
}

const EXPECTED = {
  en: 'An area code of 2 digits (province or city) or 5 digits (commune, ward or special zone) was expected.',
  vi: 'Cần mã đơn vị hành chính gồm 2 chữ số (cấp tỉnh) hoặc 5 chữ số (cấp xã).',
};
