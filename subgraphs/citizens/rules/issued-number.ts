/** What a personal number says of its holder. */
export interface NumberContent {
  /** Code of the province of the birth registration, two digits. */
  readonly province: string;
  readonly gender: 'MALE' | 'FEMALE';
  /** YYYY-MM-DD, from 1900 to 2399. */
  readonly dateOfBirth: string;
}

/**
 * The first six digits of a personal number: province of birth registration, century and gender, year of birth. Even centuries digits
 * are male: 0 and 1 stand for 1900 to 1999, 2 and 3 for 2000 to 2099.
 * @see NĐ 137/2015/NĐ-CP, Điều 13; Luật Căn cước 26/2023/QH15, Điều 12
 */
export function numberPrefix({ province, gender, dateOfBirth }: NumberContent): string {
  const year = Number(dateOfBirth.slice(0, 4));
  const century = (Math.floor(year / 100) - 19) * 2 + (gender === 'FEMALE' ? 1 : 0);
  return `0${province}${century}${dateOfBirth.slice(2, 4)}`;
}

/**
 * The numbers that a demonstration may give to a newborn: the reserved range PPPGYY999NNN, in which no real person has one. The
 * first hundred are the sample people's.
 * @see domain facts 2.1 (test numbers): the project's own convention
 */
export function reservedNumbers(prefix: string): readonly string[] {
  return Array.from({ length: LAST - FIRST + 1 }, (_, index) => `${prefix}999${FIRST + index}`);
}

const FIRST = 100;
const LAST = 999;
