const BACKSLASH = 0x5c;
const LAST_OF_ASCII = 0x7f;

/**
 * A text of an answer where it stands: its bytes as JSON, which can be written on as they are. It is never decoded unless somebody
 * wants to know what it says. To write it as JSON by any other way gives the same.
 */
export class JsonPiece {
  readonly bytes: Buffer;
  readonly start: number;
  readonly end: number;

  /** `bytes` from `start` to `end` are a text in JSON (RFC 8259, section 7), in valid UTF-8. */
  constructor(bytes: Buffer, start: number, end: number) {
    this.bytes = bytes;
    this.start = start;
    this.end = end;
  }

  /** Whether it says just this. False says nothing yet of a text that is not of ASCII, or in which something is escaped. */
  says(text: string): boolean {
    const { bytes, start } = this;
    if (text.length !== this.end - start - 2) {
      return false;
    }
    for (let index = 0; index < text.length; index += 1) {
      const byte = bytes[start + 1 + index] ?? BACKSLASH;
      if (byte !== text.charCodeAt(index) || byte > LAST_OF_ASCII || byte === BACKSLASH) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is the same JSON, byte for byte. */
  equals(json: Uint8Array): boolean {
    const { bytes, start } = this;
    if (json.length !== this.end - start) {
      return false;
    }
    for (let index = 0; index < json.length; index += 1) {
      if (bytes[start + index] !== json[index]) {
        return false;
      }
    }
    return true;
  }

  /** What it says. */
  toJSON(): string {
    // A text in JSON says a text.
    return JSON.parse(this.bytes.toString('utf8', this.start, this.end)) as string;
  }
}

/** A value that came as JSON, as JSON.parse would have given it. */
export function plain(value: unknown): unknown {
  return value instanceof JsonPiece ? value.toJSON() : value;
}
