import { accept, type Parsed, readText, refuse } from './parsed.ts';
import { parsePersonalId } from './personal-id.ts';
import { isPlaceholder } from './placeholder.ts';

/** Weights of the first nine digits in the check digit of a tax code. */
const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/**
 * Tax code or enterprise number (mã số thuế, mã số doanh nghiệp): 10 digits with a check digit; 10 digits, hyphen, branch
 * 001 to 999 (the 13 digits written together are taken too); or, since 2025-07-01, the 12-digit personal identification
 * number of a person, household or household business. Canonical: `NNNNNNNNNN`, `NNNNNNNNNN-NNN` or 12 digits.
 * @see TT 86/2024/TT-BTC, Điều 5; Luật Quản lý thuế, Điều 35
 */
export function parseTaxCode(input: unknown): Parsed<string> {
  const text = readText(input);
  if (!text.ok) {
    return text;
  }
  if (/^\d{12}$/.test(text.value)) {
    return parsePersonalId(text.value);
  }
  const [, base, branch] = /^(\d{10})(?:-?((?!000)\d{3}))?$/.exec(text.value) ?? [];
  if (base === undefined) {
    return refuse('SHAPE', EXPECTED.en, EXPECTED.vi);
  }
  if (!canBeIssued(base)) {
    return refuse(
      'PLACEHOLDER',
      'A tax code that can be issued was expected; this is a placeholder.',
      'Cần mã số thuế có thể được cấp; đây là số điền tạm.',
    );
  }
  return checkDigit(base) === Number(base.charAt(9))
    ? accept(branch === undefined ? base : `${base}-${branch}`)
    : refuse('CHECKSUM', WRONG_DIGIT.en, WRONG_DIGIT.vi);
}

const EXPECTED = {
  en: 'A tax code of 10 digits, of 10 digits with a hyphen and a branch number 001 to 999, or a 12-digit personal number was expected.',
  vi: 'Cần mã số thuế 10 chữ số, 10 chữ số kèm dấu gạch ngang và số đơn vị phụ thuộc 001 đến 999, hoặc số định danh 12 chữ số.',
};

const WRONG_DIGIT = {
  en: 'The check digit (tenth digit) of the tax code is wrong.',
  vi: 'Chữ số kiểm tra (thứ mười) của mã số thuế không đúng.',
};

/** The first two digits (the province) and the seven after them are never all zero. */
function canBeIssued(base: string): boolean {
  return !isPlaceholder(base) && !base.startsWith('00') && base.slice(2, 9) !== '0000000';
}

/** The tenth digit that belongs to the first nine. 10 means that no number with these nine digits can be issued. */
function checkDigit(base: string): number {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(base.charAt(index)), 0);
  return 10 - (sum % 11);
}
