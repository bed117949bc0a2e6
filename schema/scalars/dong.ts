import { accept, type Parsed, refuse } from './parsed.ts';

/**
 * An amount of money in whole đồng: a JSON integer from 0 to 2^53 - 1 (the đồng has had no smaller coin in use for decades).
 * Refused: fractions, negative amounts, texts, and integers that a JSON reader would round.
 * @see RFC 8259, section 6 (integers that every reader agrees on)
 */
export function parseDong(input: unknown): Parsed<number> {
  if (typeof input !== 'number') {
    return refuse('TYPE', EXPECTED.en, EXPECTED.vi);
  }
  return Number.isSafeInteger(input) && input >= 0
    ? accept(input)
    : refuse('RANGE', EXPECTED.en, EXPECTED.vi);
}

const EXPECTED = {
  en: 'A whole number of đồng from 0 to 9007199254740991 was expected.',
  vi: 'Cần số tiền nguyên tính bằng đồng, từ 0 đến 9007199254740991.',
};
