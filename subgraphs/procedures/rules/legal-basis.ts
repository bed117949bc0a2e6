import { cleanName } from './clean-name.ts';
import { type Bilingual, finding, type Reading } from './finding.ts';

/** An act that a procedure rests on. `article` null: the whole act; `title` null: not recorded. */
export interface LegalBasis {
  readonly number: string;
  readonly title: Bilingual | null;
  readonly article: string | null;
}

/**
 * Reads an act of the official record: its number is often led by the name of its kind, cut off, or written with D for Đ.
 * What is certain is repaired; a number that cannot be one is kept as it is. Both with a finding.
 * @see Luật Ban hành văn bản quy phạm pháp luật 80/2015/QH13, article 10 (numbers and symbols of acts); domain facts 4.4
 */
export function readLegalBasis(act: { code: string; name: string }, field: string): Reading<LegalBasis> {
  const number = repaired(act.code);
  const title = cleanName(act.name, `${field}.name`);
  const wrong = number !== act.code || !NUMBER.test(number);
  return {
    value: { number, title: title.value === '' ? null : { vi: title.value, en: null }, article: null },
    findings: [...(wrong ? [finding('LEGAL_BASIS_TYPO', `${field}.code`)] : []), ...title.findings],
  };
}

function repaired(code: string): string {
  return code
    .normalize('NFC')
    .replaceAll(/[\s\u200B-\u200D\uFEFF]+/gu, ' ')
    .trim()
    .replace(KIND, '')
    .replace(/\/ND-/u, '/NĐ-')
    .replace(/\/QD-/u, '/QĐ-')
    .replace(/\/NĐ-C$/u, '/NĐ-CP')
    .replace(/\/NQ-C$/u, '/NQ-CP');
}

const KIND = /^(?:luật|nghị định|nghị quyết|thông tư(?: liên tịch)?|quyết định)?\s*(?:số)?:?\s*(?=\d)/iu;
const NUMBER = /^\d{1,5}(?:\.\d{1,2})?(?:\/\d{4})?\/[A-ZĐ]+\d*(?:-[A-ZĐ]+\d*)*$/u;
