/** The age of majority. */
const OF_AGE = 18;

/**
 * Whether somebody is a minor on `today` (YYYY-MM-DD): not yet 18, so that the parents act for them. Where only the year or the month
 * of birth is recorded, they count as a minor until its last day: protection ends when it must have ended, and not before.
 *
 * 18 and not 16: parents act for a child until the age of majority of civil law; the Law on Children, which says 16, gives a child
 * rights of its own and takes none from the parents.
 * @see Bộ luật Dân sự 91/2015/QH13, Điều 21 khoản 1 và Điều 136; Luật Trẻ em 102/2016/QH13, Điều 1
 */
export function isMinor(dateOfBirth: string, today: string): boolean {
  const [year = '', month = '12', day = '31'] = dateOfBirth.split('-');
  const eighteenth = `${String(Number(year) + OF_AGE).padStart(4, '0')}-${month}-${day}`;
  const isWholeDate = dateOfBirth.length === 'YYYY-MM-DD'.length;
  return isWholeDate ? today < eighteenth : today <= eighteenth;
}
