import { isExistingDay } from './calendar-date.ts';
import { accept, type Parsed, readText, refuse } from './parsed.ts';
import { parseUnitCode } from './unit-code.ts';

const DOSSIER_CODE =
  /^(?<agency>[0-9A-Z]{2,4}(?:\.[0-9A-Z]{2,4}){0,6})-(?<date>\d{6}|\d{8})-(?<sequence>\d{4,7})$/;

/** The parts of a dossier code. */
export interface DossierCodeContent {
  /** The agency that issued the code, in canonical form, whichever way the code writes it. */
  readonly agency: string;
  /** The day of reception, YYYY-MM-DD. */
  readonly date: string;
  /** The number within that agency and day, as written: four to seven digits. */
  readonly sequence: string;
}

/**
 * Code of a dossier (mã số hồ sơ): agency code in either form, day of reception (six digits, or eight in some systems),
 * number of the day. It is printed on the receipt, so it is kept exactly as issued; only letters are raised, because no
 * code is issued with small ones. Refused: other shapes, days that do not exist, an agency part that is no agency code.
 * @see TT 01/2018/TT-VPCP, Điều 19; TT 03/2025/TT-VPCP
 */
export function parseDossierCode(input: unknown): Parsed<string> {
  const text = readText(input);
  if (!text.ok) {
    return text;
  }
  const code = text.value.toUpperCase();
  const content = readDossierCode(code);
  return content.ok ? accept(code) : content;
}

/**
 * The agency, day and number that a dossier code holds; refused as `parseDossierCode` refuses.
 * @see TT 01/2018/TT-VPCP, Điều 19
 */
export function readDossierCode(code: string): Parsed<DossierCodeContent> {
  const { agency, date, sequence } = DOSSIER_CODE.exec(code)?.groups ?? {};
  if (agency === undefined || date === undefined || sequence === undefined) {
    return refuse('SHAPE', EXPECTED.en, EXPECTED.vi);
  }
  const unit = parseUnitCode(agency);
  if (!unit.ok) {
    return refuse('SHAPE', EXPECTED.en, EXPECTED.vi);
  }
  const day = date.padStart(8, '20').replace(/(....)(..)(..)/, '$1-$2-$3');
  return isExistingDay(day)
    ? accept({ agency: unit.value, date: day, sequence })
    : refuse('NO_SUCH_DAY', 'The day in the dossier code must exist.', 'Ngày trong mã hồ sơ phải có thật.');
}

const EXPECTED = {
  en: 'A dossier code such as H26.101-261121-0007 was expected.',
  vi: 'Cần mã số hồ sơ dạng H26.101-261121-0007.',
};
