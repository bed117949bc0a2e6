/** What can be wrong with a written identifier, date or amount. A closed list: programs may branch on it. */
export type ProblemCode =
  | 'TYPE'
  | 'LENGTH'
  | 'SHAPE'
  | 'PLACEHOLDER'
  | 'FORMER_NUMBER'
  | 'CHECKSUM'
  | 'RANGE'
  | 'NO_SUCH_DAY'
  | 'UNKNOWN_BIRTH_PROVINCE'
  | 'GENDER_MISMATCH'
  | 'BIRTH_YEAR_MISMATCH'
  | 'BIRTH_IN_FUTURE';

/** Why a value is refused, in both languages. The texts say what was expected and never repeat what was sent. */
export interface Problem {
  readonly code: ProblemCode;
  readonly en: string;
  readonly vi: string;
}

/** A value in canonical form, or the one reason why it has none. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

/** No identifier or date here is longer in any written form; more is refused before any expression looks at it. */
const LONGEST_TEXT = 64;

/** The value, in canonical form. */
export function accept<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

/** A refusal. `en` and `vi` must not contain anything that was sent. */
export function refuse(code: ProblemCode, en: string, vi: string): Parsed<never> {
  return { ok: false, problem: { code, en, vi } };
}

/** The text without the white space around it; refused when it is not text or longer than any identifier can be. */
export function readText(input: unknown): Parsed<string> {
  if (typeof input !== 'string') {
    return refuse('TYPE', 'Text was expected.', 'Cần một chuỗi ký tự.');
  }
  if (input.length > LONGEST_TEXT) {
    return refuse(
      'LENGTH',
      `At most ${LONGEST_TEXT} characters were expected.`,
      `Cần tối đa ${LONGEST_TEXT} ký tự.`,
    );
  }
  return accept(input.trim());
}
