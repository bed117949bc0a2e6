import { accept, type Parsed, readText, refuse } from './parsed.ts';
import { parseTaxCode } from './tax-code.ts';

/** Codes longer than this are not issued. */
const LONGEST_CODE = 35;

/**
 * Electronic identification code of an agency or organisation (mã định danh điện tử). Both written forms are taken:
 * today's, from the highest body down (`G06.19`), and the old one, from right to left and padded with zero groups
 * (`000.00.19.G06`). Canonical: today's form, upper case, without zero groups. An enterprise's code is its business
 * number of 10 digits or 10-3. Refused: 12 digits (a person's number is never the code of an agency), wrong check digits.
 * @see QĐ 20/2020/QĐ-TTg; QCVN 102:2016/BTTTT for the old form
 */
export function parseUnitCode(input: unknown): Parsed<string> {
  const text = readText(input);
  if (!text.ok) {
    return text;
  }
  if (/^\d{10}(?:-?\d{3})?$/.test(text.value)) {
    return parseTaxCode(text.value);
  }
  const code = highestFirst(text.value.toUpperCase().split('.'))
    .filter((group) => !/^0+$/.test(group))
    .join('.');
  return code.length <= LONGEST_CODE && /^[A-Z]\d{2}(?:\.[0-9A-Z]{2,4}){0,6}$/.test(code)
    ? accept(code)
    : refuse('SHAPE', EXPECTED.en, EXPECTED.vi);
}

const EXPECTED = {
  en: 'An agency code such as G06.19 (also written 000.00.19.G06) or a business number of 10 digits was expected.',
  vi: 'Cần mã định danh điện tử của cơ quan như G06.19 (cũng viết 000.00.19.G06) hoặc mã số doanh nghiệp 10 chữ số.',
};

/** The group of the highest body comes first today and came last in the old form. */
function highestFirst(groups: readonly string[]): readonly string[] {
  return !isHighest(groups[0]) && isHighest(groups.at(-1)) ? groups.toReversed() : groups;
}

/** The highest body has a letter for its class and two digits. */
function isHighest(group = ''): boolean {
  return /^[A-Z]\d{2}$/.test(group);
}
