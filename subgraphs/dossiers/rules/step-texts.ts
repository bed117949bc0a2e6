/** The most characters that a reason has; form 02 is a page. */
export const LONGEST_REASON = 2_000;

/** The most characters in which one thing is asked for. */
export const LONGEST_ASKED = 1_000;

/** The most characters in which a payment is named. */
export const LONGEST_PAYMENT_NAME = 200;

/**
 * A text as it is stored: composed letters, no white space at the ends. Null: nothing is left, or it is too long.
 * @see TT 03/2025/TT-VPCP, Annex I (forms 02 to 05 give a reason); how long it may be is the project's own rule
 */
export function usableText(text: string, longest: number): string | null {
  const clean = text.normalize('NFC').trim();
  return clean === '' || clean.length > longest ? null : clean;
}
