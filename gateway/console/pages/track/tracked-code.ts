import { parseDossierCode } from '#schema/scalars/dossier-code.ts';

/**
 * The dossier's code in what somebody typed, pasted or scanned: the code itself, in any letters and with blanks around or
 * inside, or the address in a receipt's QR code. Null: no such code can exist.
 * @see TT 01/2018/TT-VPCP, Điều 19
 */
export function trackedCode(given: string): string | null {
  const [, fromAddress = given] = /\/track\/([^/?#]+)/.exec(given) ?? [];
  const parsed = parseDossierCode(fromAddress.replaceAll(/\s/g, ''));
  return parsed.ok ? parsed.value : null;
}
