import { endsLeaf, wholeNumber, wholeNumberEnd } from './json-number.ts';
import { JsonPiece } from './json-piece.ts';
import { asciiEnd, stands, textEnd } from './json-scan.ts';

const QUOTE = 0x22;
const LIST_BEGINS = 0x5b;
const LIST_ENDS = 0x5d;
const COMMA = 0x2c;
const NULL = [0x6e, 0x75, 0x6c, 0x6c];
const TRUE = [0x74, 0x72, 0x75, 0x65];
const FALSE = [0x66, 0x61, 0x6c, 0x73, 0x65];

/** The few texts that a value nearly always is one of, as the names of types are. */
export type Usual = string[];

// Whoever names ever more is read as any other text.
const MOST_USUAL = 8;

/**
 * A place in the bytes of JSON. Texts that only go out are pieces of these bytes; others are cut out of all of them at once, for to
 * make a text of a few bytes by itself takes longer than everything else. JSON without white space alone is read; whatever else stands
 * there reads as undefined.
 */
export class JsonCursor {
  readonly bytes: Buffer;
  at: number;
  // One character for each byte: what is of ASCII is right.
  #characters: string | null = null;

  /** All `bytes` are valid UTF-8 (RFC 3629). */
  constructor(bytes: Buffer, at: number) {
    this.bytes = bytes;
    this.at = at;
  }

  /** Reads a value that only goes out: no object, or a list of such. */
  leaf(): unknown {
    const { bytes, at } = this;
    if (bytes[at] !== QUOTE) {
      return bytes[at] === LIST_BEGINS ? this.#list(() => this.leaf()) : this.#word();
    }
    const end = textEnd(bytes, at + 1);
    if (end < 0) {
      return undefined;
    }
    this.at = end + 1;
    return new JsonPiece(bytes, at, end + 1);
  }

  /** Reads a value that somebody looks at: no object, or a list of such. */
  value(): unknown {
    if (this.bytes[this.at] !== QUOTE) {
      return this.bytes[this.at] === LIST_BEGINS ? this.#list(() => this.value()) : this.#word();
    }
    return this.#ascii() ?? this.#text();
  }

  /** The same for a value that nearly always is one of a few texts, which are learnt. */
  usual(known: Usual): unknown {
    const { bytes, at } = this;
    if (bytes[at] !== QUOTE) {
      return this.value();
    }
    for (const text of known) {
      const end = at + 1 + text.length;
      if (bytes[end] === QUOTE && stands(text, bytes, at + 1)) {
        this.at = end + 1;
        return text;
      }
    }
    const cut = this.#ascii();
    if (cut === null) {
      return this.#text();
    }
    // What was cut out of a text keeps the whole of it in memory, and a type's name is remembered.
    const text = Buffer.from(cut, 'latin1').toString('latin1');
    if (known.length < MOST_USUAL) {
      known.push(text);
    }
    return text;
  }

  /** Steps over `null`. False: something else stands there. */
  isNull(): boolean {
    return this.#steps(NULL);
  }

  // Null: it takes more to read the text.
  #ascii(): string | null {
    const { bytes, at } = this;
    const end = asciiEnd(bytes, at + 1);
    if (end < 0) {
      return null;
    }
    this.at = end + 1;
    this.#characters ??= bytes.toString('latin1');
    return this.#characters.slice(at + 1, end);
  }

  // With backslashes, or of other characters where these are rare.
  #text(): string | undefined {
    const piece = this.leaf();
    return piece instanceof JsonPiece ? piece.toJSON() : undefined;
  }

  #word(): unknown {
    if (this.#steps(NULL)) {
      return null;
    }
    if (this.#steps(TRUE)) {
      return true;
    }
    return this.#steps(FALSE) ? false : this.#number();
  }

  #number(): unknown {
    const { bytes, at } = this;
    const end = wholeNumberEnd(bytes, at);
    if (end < 0) {
      return this.#anyNumber();
    }
    this.at = end;
    return wholeNumber(bytes, at, end);
  }

  #anyNumber(): unknown {
    const from = this.at;
    while (this.at < this.bytes.length && !endsLeaf(this.bytes, this.at)) {
      this.at += 1;
    }
    const value = parsed(this.bytes.toString('latin1', from, this.at));
    return typeof value === 'number' ? value : undefined;
  }

  #list(read: () => unknown): unknown[] | undefined {
    const list: unknown[] = [];
    this.at += 1;
    if (this.bytes[this.at] === LIST_ENDS) {
      this.at += 1;
      return list;
    }
    for (;;) {
      // A list in a list reads as undefined.
      const element = this.bytes[this.at] === LIST_BEGINS ? undefined : read();
      const next = this.bytes[this.at];
      this.at += 1;
      if (element === undefined || (next !== COMMA && next !== LIST_ENDS)) {
        return undefined;
      }
      list.push(element);
      if (next === LIST_ENDS) {
        return list;
      }
    }
  }

  #steps(word: readonly number[]): boolean {
    const { bytes, at } = this;
    for (let index = 0; index < word.length; index += 1) {
      if (bytes[at + index] !== word[index]) {
        return false;
      }
    }
    this.at += word.length;
    return true;
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Whoever reads the whole is told.
    return undefined;
  }
}
