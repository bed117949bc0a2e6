// Every identifier of a fixture is of the range PPPGYY999NNN, which nobody is given: wherever one comes up, a test brought it there.
const AS_DIGITS = '(?<![0-9A-Za-z.]|[0-9a-f]{4}-)[0-9]{6}999[0-9]{3}(?![0-9A-Za-z])';
const BACKWARDS = '(?<![0-9A-Za-z.]|[0-9a-f]{4}-)[0-9]{3}999[0-9]{6}(?![0-9A-Za-z])';
// As bytes that are written in hexadecimal: how PostgreSQL shows a bytea.
const AS_BYTES = '(?:3[0-9]){6}393939(?:3[0-9]){3}';
// In base64, for each of the three places at which a number may begin in it: every digit leaves its trace in the letters, so that a
// moment of ten digits is none.
const [HIGH, MIDDLE, LOW, LAST] = ['[MNO]', '[DTjz]', '[AEIMQUYcgk]', '[w-z0-5]'];
const THREE = `${HIGH}${MIDDLE}${LOW}${LAST}`;
const AS_BASE64 =
  `${THREE}${THREE}OTk5${THREE}` +
  `|${LOW}${LAST}${THREE}${HIGH}${MIDDLE}k5OT${LOW}${LAST}${HIGH}` +
  `|${LAST}${THREE}${HIGH}${MIDDLE}${LOW}5OTk${LAST}${HIGH}${MIDDLE}`;

/** What finds a marked identifier in a text, as it is, backwards, as bytes or in base64; PostgreSQL and JavaScript read it alike. */
export const MARKED = [AS_DIGITS, BACKWARDS, AS_BYTES, AS_BASE64].join('|');

/** Of these, each form holds one. */
export const HINTS: readonly string[] = ['999', '393939', 'OTk', 'k5OT'];

const marked = new RegExp(MARKED);

/** Whether a text shows a marked identifier, in whatever way it is written. */
export function isMarked(text: string): boolean {
  return marked.test(text);
}
