/** Writes a value that came as JSON as JSON again. Null: it is nested too deeply to be written, or there is none. */
export function jsonText(value: unknown): string | null {
  if (typeof value === 'string') {
    return stringText(value);
  }
  try {
    return JSON.stringify(value) ?? null;
  } catch (error) {
    // Reading has no depth limit, writing ends with the stack.
    if (error instanceof RangeError) {
      return null;
    }
    throw error;
  }
}

// Up to this length looking at each character costs less than calling JSON.stringify; most names and codes are shorter.
const SHORT = 40;
const SPACE = 0x20;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const FIRST_SURROGATE = 0xd8_00;
const LAST_SURROGATE = 0xdf_ff;

/** Writes a text as JSON. */
export function stringText(text: string): string {
  return text.length <= SHORT && isPlain(text) ? `"${text}"` : JSON.stringify(text);
}

function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const isSurrogate = code >= FIRST_SURROGATE && code <= LAST_SURROGATE;
    if (code < SPACE || code === QUOTE || code === BACKSLASH || isSurrogate) {
      return false;
    }
  }
  return true;
}
