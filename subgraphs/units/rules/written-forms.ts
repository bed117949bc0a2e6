const OLD_FORM_GROUPS = 4;

/**
 * The other written forms of a canonical agency code: the form of QCVN 102:2016, which runs from right to left and fills
 * four groups with zeros (H26.101 is 000.00.101.H26). Empty for an enterprise and for a code of more than four groups.
 *
 * @see QĐ 20/2020/QĐ-TTg, and QCVN 102:2016/BTTTT (TT 10/2016/TT-BTTTT) before it
 */
export function writtenForms(code: string): readonly string[] {
  const groups = code.split('.');
  if (/^\d/.test(code) || groups.length > OLD_FORM_GROUPS) {
    return [];
  }
  const zeros = ['000', '00', '00'].slice(0, OLD_FORM_GROUPS - groups.length);
  return [[...zeros, ...groups.toReversed()].join('.')];
}
