import { accept, type Parsed, readText, refuse } from './parsed.ts';

/**
 * Code of an administrative procedure (mã thủ tục hành chính): one digit, a dot, six digits, such as 1.001193. A case
 * (`1.001193.01`) or a province's variant (`1.012753.H19`) may follow; the canonical form is the code without it.
 * @see domain facts 2.6 (5,664 codes of the National Public Service Portal)
 */
export function parseProcedureCode(input: unknown): Parsed<string> {
  const text = readText(input);
  if (!text.ok) {
    return text;
  }
  const [, base] = /^(\d\.\d{6})(?:\.\d{2}|\.[Hh]\d{2})?$/.exec(text.value) ?? [];
  return base === undefined ? refuse('SHAPE', EXPECTED.en, EXPECTED.vi) : accept(base);
}

const EXPECTED = {
  en: 'A procedure code such as 1.001193 was expected.',
  vi: 'Cần mã thủ tục hành chính dạng 1.001193.',
};
