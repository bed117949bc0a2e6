import { JsonPiece } from './json-piece.ts';

const FIRST_ROOM = 64 * 1024;
// What one long answer needed is not kept for all that follow.
const MOST_KEPT = 1024 * 1024;
// A code unit becomes three bytes at most; what has to be escaped is measured by itself.
const BYTES_A_UNIT = 3;

// Up to this length a loop is faster than a call of native code.
const SHORT = 24;

const MOST_DIGITS = 10;
const ZERO = 0x30;
const SPACE = 0x20;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const FIRST_OF_TWO_BYTES = 0x80;
const FIRST_OF_THREE_BYTES = 0x8_00;
const FIRST_SURROGATE = 0xd8_00;
const LAST_SURROGATE = 0xdf_ff;

/**
 * JSON as it is written, in UTF-8. A long text made of thousands of pieces would be joined, measured and encoded in three passes
 * when it is sent; to encode each piece at once costs less.
 */
export class JsonBytes {
  #bytes = Buffer.allocUnsafeSlow(FIRST_ROOM);
  #length = 0;

  /** Adds JSON that is known beforehand, in UTF-8. */
  addBytes(json: Uint8Array): true {
    const { length } = json;
    this.#makeRoom(length);
    const bytes = this.#bytes;
    const start = this.#length;
    for (let index = 0; index < length; index += 1) {
      // Within its length.
      bytes[start + index] = json[index] ?? 0;
    }
    this.#length = start + length;
    return true;
  }

  /** Adds any JSON, as it is. */
  add(json: string): true {
    const { length } = json;
    this.#makeRoom(length * BYTES_A_UNIT);
    // A number, say: to go to native code takes longer than a few characters.
    const end = length > SHORT ? null : writePlain(this.#bytes, this.#length, json);
    this.#length = end ?? this.#length + this.#bytes.write(json, this.#length);
    return true;
  }

  /** Adds a text as JSON. */
  addText(text: string): true {
    this.#makeRoom(text.length * BYTES_A_UNIT + 2);
    const end = writeQuoted(this.#bytes, this.#length, text);
    if (end === null) {
      return this.add(JSON.stringify(text));
    }
    this.#length = end;
    return true;
  }

  /** Adds a text as JSON, whether it was read or stands in an answer's bytes. False: the value is no text. */
  addTextual(value: unknown): boolean {
    if (value instanceof JsonPiece) {
      return this.#addPiece(value);
    }
    return typeof value === 'string' && this.addText(value);
  }

  /** Adds a whole number of up to 31 bits, not a negative one. False: the value is none. */
  addInt(value: unknown): boolean {
    if (typeof value !== 'number' || (value | 0) !== value || value < 0) {
      return false;
    }
    this.#makeRoom(MOST_DIGITS);
    this.#length = writeDigits(this.#bytes, this.#length, value);
    return true;
  }

  #addPiece({ bytes: from, start, end }: JsonPiece): true {
    this.#makeRoom(end - start);
    const bytes = this.#bytes;
    const shift = this.#length - start;
    for (let index = start; index < end; index += 1) {
      // Within its length.
      bytes[index + shift] = from[index] ?? 0;
    }
    this.#length += end - start;
    return true;
  }

  /** What was written since the last time, which is forgotten then. */
  take(): Buffer {
    const taken = Buffer.from(this.#bytes.subarray(0, this.#length));
    this.clear();
    return taken;
  }

  /** Forgets what was written. */
  clear(): void {
    this.#length = 0;
    if (this.#bytes.length > MOST_KEPT) {
      this.#bytes = Buffer.allocUnsafeSlow(FIRST_ROOM);
    }
  }

  #makeRoom(more: number): void {
    const wanted = this.#length + more;
    if (wanted > this.#bytes.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(wanted, this.#bytes.length * 2));
      this.#bytes.copy(larger, 0, 0, this.#length);
      this.#bytes = larger;
    }
  }
}

// Where the digits of a whole number end.
function writeDigits(bytes: Buffer, start: number, value: number): number {
  let end = start + 1;
  for (let rest = value; rest >= 10; rest = (rest / 10) | 0) {
    end += 1;
  }
  let rest = value;
  for (let at = end - 1; at >= start; at -= 1) {
    bytes[at] = ZERO + (rest % 10);
    rest = (rest / 10) | 0;
  }
  return end;
}

// Where the text ends. Null: it has other characters than those of ASCII.
function writePlain(bytes: Buffer, start: number, text: string): number | null {
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit >= FIRST_OF_TWO_BYTES) {
      return null;
    }
    bytes[start + index] = unit;
  }
  return start + text.length;
}

// Where the text ends. Null: something in it takes more than a backslash to escape, or stands outside the first plane.
function writeQuoted(bytes: Buffer, start: number, text: string): number | null {
  let at = start;
  bytes[at] = QUOTE;
  at += 1;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < SPACE || (unit >= FIRST_SURROGATE && unit <= LAST_SURROGATE)) {
      return null;
    }
    if (unit === QUOTE || unit === BACKSLASH) {
      bytes[at] = BACKSLASH;
      at += 1;
    }
    at = writeUnit(bytes, at, unit);
  }
  bytes[at] = QUOTE;
  return at + 1;
}

// @see RFC 3629, section 3
function writeUnit(bytes: Buffer, at: number, unit: number): number {
  if (unit < FIRST_OF_TWO_BYTES) {
    bytes[at] = unit;
    return at + 1;
  }
  if (unit < FIRST_OF_THREE_BYTES) {
    bytes[at] = 0xc0 | (unit >> 6);
    bytes[at + 1] = 0x80 | (unit & 0x3f);
    return at + 2;
  }
  bytes[at] = 0xe0 | (unit >> 12);
  bytes[at + 1] = 0x80 | ((unit >> 6) & 0x3f);
  bytes[at + 2] = 0x80 | (unit & 0x3f);
  return at + 3;
}
