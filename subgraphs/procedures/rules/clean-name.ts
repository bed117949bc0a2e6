import { finding, type Reading } from './finding.ts';

/**
 * A name fit to be shown: composed letters, single plain spaces, not all in capitals. What had to be changed is a finding at `field`.
 * Capitals become a capital first letter alone, as the law's own annexes write names of procedures.
 * @see NĐ 63/2010/NĐ-CP, article 8, clause 2 (the name of a procedure); domain facts 4.4
 */
export function cleanName(raw: string, field: string): Reading<string> {
  const spaced = raw.normalize('NFC').replaceAll(ODD_SPACES, ' ').trim();
  const value = isShouted(spaced) ? sentenceCase(spaced) : spaced;
  return { value, findings: value === raw ? [] : [finding('NAME_CLEANED', field)] };
}

// \s covers tabs, line ends and non-breaking spaces; zero-width characters are not white space to it.
const ODD_SPACES = /[\s\u200B-\u200D\uFEFF]+/gu;

// Shorter runs of capitals are abbreviations: "UBND", "BHXH".
const LONGEST_ABBREVIATION = 8;

function isShouted(text: string): boolean {
  const letters = text.replaceAll(/[^\p{L}]/gu, '');
  return letters.length > LONGEST_ABBREVIATION && letters === letters.toUpperCase();
}

function sentenceCase(text: string): string {
  return text.charAt(0) + text.slice(1).toLowerCase();
}
