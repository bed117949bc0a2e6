/** The most characters of a note or a reason. */
export const LONGEST_NOTE = 2_000;

/** The most bytes of a schema, and of the procedures that come with it: one request of a client may have little more. */
export const MOST_BYTES = 1_000_000;

// What moves the cursor, turns the writing or cannot be stored; a line break and a tab are text.
const UNPRINTABLE = /[^\P{C}\n\t]/u;

/**
 * Whether a text may be kept and shown to others: short enough, without control or direction characters.
 * @see https://www.unicode.org/reports/tr36 (text that shows other than it is)
 */
export function isPlainText(text: string, longest = LONGEST_NOTE): boolean {
  return text.length <= longest && !UNPRINTABLE.test(text);
}

/**
 * Whether a schema or a file of procedures is small enough, and can be stored.
 * @see https://www.postgresql.org/docs/current/datatype-character.html (no NUL)
 */
export function isStorable(text: string): boolean {
  // A character has at least one byte: a text that is too long need not be measured.
  return (
    text.length <= MOST_BYTES && new TextEncoder().encode(text).length <= MOST_BYTES && !text.includes('\0')
  );
}
