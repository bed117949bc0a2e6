import * as fc from 'fast-check';

import type { Parsed } from '#schema/scalars/parsed.ts';

/** The code of a refusal, or ACCEPTED. */
export function codeOf(parsed: Parsed<unknown>): string {
  return parsed.ok ? 'ACCEPTED' : parsed.problem.code;
}

/** Texts of exactly so many digits. */
export function digits(length: number): fc.Arbitrary<string> {
  return fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
}
