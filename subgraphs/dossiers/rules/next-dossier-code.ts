/** Which unit issues the code, on which day (YYYY-MM-DD), as its how manieth of that day (from 1). */
export interface DossierNumber {
  readonly unit: string;
  readonly day: string;
  readonly sequence: number;
}

/** The codes of one unit and day: seven digits is the longest number in use. */
const LARGEST_SEQUENCE = 9_999_999;

/**
 * The code of the next dossier: agency, day as YYMMDD, and the number of the day in four digits, or in five to seven
 * after the 9,999th. Null when the number is not from 1 to 9,999,999: the unit can take no more that day.
 * @see Thông tư 03/2025/TT-VPCP (form of dossier codes), domain.md §2.5
 */
export function nextDossierCode({ unit, day, sequence }: DossierNumber): string | null {
  if (!Number.isSafeInteger(sequence) || sequence < 1 || sequence > LARGEST_SEQUENCE) {
    return null;
  }
  return `${unit}-${day.slice(2).replaceAll('-', '')}-${String(sequence).padStart(4, '0')}`;
}
