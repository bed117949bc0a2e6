/**
 * Whether two written names are one name: compared in NFC, without regard to case, surplus spaces and the two ways to place
 * a tone mark (Hòa and Hoà). Diacritics count: Dũng and Dung are different names.
 * @see NĐ 278/2025/NĐ-CP; the population database answers only when name and date of birth match (domain facts 3.4)
 */
export function sameName(one: string, other: string): boolean {
  return comparable(one) === comparable(other);
}

// oa, oe, uy: the tone is written on the first or the second vowel, by convention and not by sound.
const TONE_ON_FIRST = /([ou])([\u0300\u0301\u0303\u0309\u0323])([aey])/gu;

function comparable(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(TONE_ON_FIRST, '$1$3$2');
}
