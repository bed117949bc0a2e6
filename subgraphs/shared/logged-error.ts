import { inBothLanguages } from './errors.ts';

/** What a log keeps of an error. */
export interface LoggedError {
  readonly name: string;
  readonly code?: string;
  readonly reference?: string;
  readonly message: string;
  readonly frames: readonly string[];
  readonly cause?: LoggedError;
}

// An identifier, a tax code or a phone number has 9 to 12 digits.
const DIGITS = /(?<!\d)\d{9,12}(?!\d)/g;
// What stands in quotes is often a value that someone sent.
const QUOTED = /"[^"]*"/g;
// Five characters with a digit among them: Node has codes of five letters.
const SQLSTATE = /^(?=.*\d)[0-9A-Z]{5}$/;
// What Node says when a connection cannot be made.
const UNREACHED = /^(?:ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ETIMEDOUT)$/;
const CAUSES_KEPT = 3;

/** The text without any run of 9 to 12 digits. */
export function scrubbed(text: string): string {
  return text.replace(DIGITS, '…');
}

/** An error as a log may keep it: name, code, own reference, where it happened; of a database error no SQL and no values. */
export function loggedError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) {
    return { name: typeof error, message: '', frames: [] };
  }
  const code = textOf(error, 'code');
  const reference = textOf(error, 'reference');
  return {
    name: error.name,
    ...(code !== null && { code }),
    ...(reference !== null && { reference }),
    message: safeMessage(error),
    frames: framesOf(error),
    ...(error.cause !== undefined && depth < CAUSES_KEPT && { cause: loggedError(error.cause, depth + 1) }),
  };
}

/** A failure in words for a person at the terminal; of a database error neither statement nor values. */
export function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) {
    return String(error);
  }
  if (isDatabaseError(error)) {
    return inBothLanguages({ vi: 'Lỗi cơ sở dữ liệu', en: `Failure of the ${safeMessage(error)}` });
  }
  return UNREACHED.test(textOf(error, 'code') ?? '')
    ? inBothLanguages({
        vi: `Không nối được máy chủ (${error.message}); hãy xem HUB_DATABASE_URL`,
        en: `The server is not reached (${error.message}); look at HUB_DATABASE_URL`,
      })
    : error.message;
}

/** Whether PostgreSQL refused: then the message may hold the statement and its values. */
function isDatabaseError(error: Error): boolean {
  return SQLSTATE.test(textOf(error, 'code') ?? '');
}

/** MikroORM puts the statement with its values into the message; PostgreSQL quotes the value. Neither may be kept. */
function safeMessage(error: Error): string {
  if (isDatabaseError(error)) {
    const where = ['table', 'column', 'constraint']
      .map((key) => textOf(error, key))
      .filter((name) => name !== null);
    return ['database', textOf(error, 'code') ?? '', ...where].join(' ');
  }
  return scrubbed(error.message.replace(QUOTED, '"…"'));
}

function framesOf(error: Error): readonly string[] {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim());
}

function textOf(error: Error, key: string): string | null {
  const value: unknown = Reflect.get(error, key);
  return typeof value === 'string' ? value : null;
}
