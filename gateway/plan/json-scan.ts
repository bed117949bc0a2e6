const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SPACE = 0x20;
const LAST_OF_ASCII = 0x7f;
// RFC 8259, section 7.
const ESCAPED = new Set(Buffer.from('"\\/bfnrt'));
const UNICODE = 0x75;
const FOUR_DIGITS = /^[\da-f]{4}$/i;

/** Where the quote stands that ends a text which begins at `from`. Negative: there is none, or something that JSON does not allow in it. */
export function textEnd(bytes: Buffer, from: number): number {
  let at = from;
  for (let byte = bytes[at] ?? 0; byte !== QUOTE; byte = bytes[at] ?? 0) {
    if (byte < SPACE) {
      return -1;
    }
    at += byte === BACKSLASH ? escapeLength(bytes, at + 1) : 1;
  }
  return at;
}

/** The same for a text that is of ASCII and has no backslash; negative also for any other. */
export function asciiEnd(bytes: Buffer, from: number): number {
  let at = from;
  for (let byte = bytes[at] ?? 0; byte !== QUOTE; byte = bytes[at] ?? 0) {
    if (byte < SPACE || byte === BACKSLASH || byte > LAST_OF_ASCII) {
      return -1;
    }
    at += 1;
  }
  return at;
}

/** Whether a text of ASCII stands there, whatever follows it. */
export function stands(text: string, bytes: Buffer, from: number): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (bytes[from + index] !== text.charCodeAt(index)) {
      return false;
    }
  }
  return true;
}

// How many bytes an escape takes, of which the one behind the backslash is given. One that JSON does not know leads to the end.
function escapeLength(bytes: Buffer, at: number): number {
  if (ESCAPED.has(bytes[at] ?? 0)) {
    return 2;
  }
  const code = bytes.toString('latin1', at + 1, at + 5);
  return bytes[at] === UNICODE && FOUR_DIGITS.test(code) ? 6 : bytes.length;
}
