/**
 * What may be told of the case behind a look: its code (TOLD), only that it is a relative's (RELATIVE), only that there was
 * one (UNKNOWN: whose it is was not found out), or there was none.
 */
export type CaseRelation = 'TOLD' | 'RELATIVE' | 'UNKNOWN' | 'NONE';

/**
 * What a reader may be told of a case. A dossier is told to those whose dossier it is: a person who is only named in it, as
 * the father in a mother's request, learns that a relative's dossier was the reason and no more.
 * @see Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 3 (a dossier's code says something about its owner)
 */
export function caseRelation(
  caseCode: string | null,
  parties: readonly string[] | null,
  readers: readonly (string | null)[],
): CaseRelation {
  if (caseCode === null) {
    return 'NONE';
  }
  if (parties === null) {
    return 'UNKNOWN';
  }
  return readers.some((reader) => reader !== null && parties.includes(reader)) ? 'TOLD' : 'RELATIVE';
}
