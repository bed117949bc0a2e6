import type { Draft } from '../reading/draft.ts';
import type { Proposal } from '../reading/proposal.ts';
import { shownTexts } from './elements.ts';

// Zero-width, joiners, soft hyphen, direction marks and tags: they are not seen, and change what is read.
const INVISIBLE = /[\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

// ASCII and the letters of Vietnamese in one piece each, all of them Latin and in no style, as nearly every text is.
const PLAIN =
  /^[\t\n\r\x20-\x7E\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u00FF\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]*$/;

const SCRIPTS = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Coptic', 'Lisu', 'Georgian'].map(
  (script) => new RegExp(String.raw`\p{Script=${script}}`, 'u'),
);

// Cyrillic and Greek letters that look like Latin ones (confusables.txt of UTS 39): a word of them alone pretends to be Latin.
const LOOKS_LATIN = /^[аеорсухіјѕԁһӏԛԝАВЕКМНОРСТУХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧαορνυι]{3,}$/u;

/**
 * Texts with letters that are not what they look like: mixed scripts in one word, look-alikes, styled letters, and what is not seen at all.
 * @see https://www.unicode.org/reports/tr39 (mixed-script detection, confusables)
 */
export function confusableLetters({ proposed }: Proposal): readonly Draft[] {
  return shownTexts(proposed)
    .filter(({ text }) => !PLAIN.test(text))
    .filter(({ text }) => INVISIBLE.test(text) || wordsOf(text).some(isConfusing))
    .map(({ coordinate }) => ({
      rule: 'confusable-letters',
      severity: 'ERROR',
      coordinate,
      vi: 'Văn bản có ký tự ẩn hoặc chữ cái giả dạng chữ khác: hãy gõ lại bằng chữ thường.',
      en: 'The text has invisible characters or letters that pretend to be others: type it again in plain letters.',
    }));
}

function wordsOf(text: string): readonly string[] {
  // Plain ASCII, as most words are, hides nothing.
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((word) => /[^\x20-\x7E]/.test(word));
}

function isConfusing(word: string): boolean {
  const scripts = SCRIPTS.filter((script) => script.test(word));
  return scripts.length > 1 || LOOKS_LATIN.test(word) || isStyled(word);
}

// Fullwidth and mathematical letters become plain ones under NFKC; Vietnamese letters stay as NFC has them. A raised number (m²) is no letter.
function isStyled(word: string): boolean {
  const letters = word.replaceAll(/[^\p{L}\p{M}]/gu, '');
  return letters.normalize('NFKC') !== letters.normalize('NFC');
}
