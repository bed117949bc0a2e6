import type { VersionField } from '../entities/procedure-version.ts';
import { canonicalValue } from './canonical-value.ts';

/**
 * Whether what was typed says the same as what its owner holds. Names and texts do not differ by capitals, spaces, or the way in which
 * letters are composed; a place not by whether the day of its code was written; a birth not by parts that the paper does not have. Accents
 * count: two names that differ in one are two names.
 * @see NĐ 118/2025/NĐ-CP (data is compared with its source); Unicode Standard Annex 15 (composed letters)
 */
export function sameValue(type: VersionField['type'], typed: string, read: string): boolean {
  const [left, right] = [compared(type, typed), compared(type, read)];
  return type === 'PARTIAL_DATE' ? isSameBirth(left, right) : left === right;
}

function compared(type: VersionField['type'], value: string): string {
  const canonical = canonicalValue(type, value) ?? '';
  switch (type) {
    case 'TEXT':
      return canonical.toLocaleLowerCase('vi');
    case 'AREA':
      return canonical.split('@')[0] ?? canonical;
    case 'NUMBER':
    case 'MONEY':
      return String(Number(canonical));
    default:
      return canonical;
  }
}

/** The year alone is no other birth than the one of that year; a day where the record has none says more than the record. */
function isSameBirth(typed: string, read: string): boolean {
  return read.startsWith(typed);
}
