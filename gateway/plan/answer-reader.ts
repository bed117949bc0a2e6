import { isUtf8 } from 'node:buffer';

import type { AskedFields } from './asked-fields.ts';
import { compileReader, type ReadObject } from './compile-reader.ts';
import { Heated, HOT_ANSWERS } from './heated.ts';
import { JsonCursor } from './json-cursor.ts';

/** What was asked for and nothing else, as a subgraph answered it. */
export class AsAsked {
  readonly data: Readonly<Record<string, unknown>>;

  /** `data` holds no member that was not asked for. */
  constructor(data: Readonly<Record<string, unknown>>) {
    this.data = data;
  }
}

/** Reads the bytes of an answer. Throws SyntaxError where they are no JSON. */
export type AnswerReader = (bytes: Buffer) => unknown;

const HEAD = Buffer.from('{"data":{');
const OBJECT_ENDS = 0x7d;
const LINE_ENDS = 0x0a;

/**
 * The reader of a request's answers. One that was asked several times gets code of its own for answers that hold what was asked and
 * nothing else; what only goes out is left there as pieces of the bytes. Everything else is read by JSON.parse.
 */
export function answerReader(asked: AskedFields): AnswerReader {
  const code = new Heated<ReadObject | null>(null, () => compileReader(asked), HOT_ANSWERS);
  return (bytes) => {
    const read = code.now;
    const data = read && begins(bytes) && isUtf8(bytes) ? readAll(read, bytes) : undefined;
    return data === undefined ? JSON.parse(bytes.toString()) : new AsAsked(data);
  };
}

function begins(bytes: Buffer): boolean {
  return HEAD.every((byte, index) => bytes[index] === byte);
}

function readAll(read: ReadObject, bytes: Buffer): ReturnType<ReadObject> {
  const cursor = new JsonCursor(bytes, HEAD.length);
  const data = read(cursor);
  const isWhole = bytes[cursor.at] === OBJECT_ENDS && hasEnded(bytes, cursor.at + 1);
  return isWhole ? data : undefined;
}

// Apollo Server ends its answers with a line feed.
function hasEnded(bytes: Buffer, at: number): boolean {
  return at === bytes.length || (at === bytes.length - 1 && bytes[at] === LINE_ENDS);
}
