// What a character may begin. Numbers, dollars and dots matter to nobody who asks only what is defined where.
const NOTHING = 0;
const SIGN = 1;
const WORD = 2;
const QUOTE = 3;
const COMMENT = 4;

const ASCII = 128;
const KIND = Uint8Array.from({ length: ASCII }, (_, code) => kindOf(String.fromCharCode(code)));
const IN_WORD = Uint8Array.from({ length: ASCII }, (_, code) =>
  /\w/.test(String.fromCharCode(code)) ? 1 : 0,
);

function kindOf(character: string): number {
  return /[A-Za-z_]/.test(character)
    ? WORD
    : '{}()[]@:=&|'.includes(character)
      ? SIGN
      : character === '"'
        ? QUOTE
        : character === '#'
          ? COMMENT
          : NOTHING;
}

/** Whether a token of GraphQL that is a word, a text or a sign begins with this character, by its code. */
export function isToken(code: number): boolean {
  const kind = KIND[code] ?? NOTHING;
  return kind !== NOTHING && kind !== COMMENT;
}

/** Where whatever begins at a place of an SDL ends: a token, a comment, or one character that is neither. */
export function endOfToken(sdl: string, at: number): number {
  const kind = KIND[sdl.charCodeAt(at)] ?? NOTHING;
  if (kind === WORD) {
    return endOfWord(sdl, at + 1);
  }
  if (kind === QUOTE) {
    return sdl.startsWith('"""', at) ? endOfBlock(sdl, at + BLOCK) : endOfText(sdl, at + 1);
  }
  return kind === COMMENT ? endOfLine(sdl, at) : at + 1;
}

const BLOCK = 3;

function endOfWord(sdl: string, from: number): number {
  let at = from;
  while (IN_WORD[sdl.charCodeAt(at)] === 1) {
    at += 1;
  }
  return at;
}

function endOfBlock(sdl: string, from: number): number {
  let at = sdl.indexOf('"""', from);
  while (at > 0 && sdl.charAt(at - 1) === '\\') {
    at = sdl.indexOf('"""', at + BLOCK);
  }
  return at === -1 ? sdl.length : at + BLOCK;
}

function endOfText(sdl: string, from: number): number {
  let at = from;
  while (at < sdl.length && sdl.charAt(at) !== '"') {
    at += sdl.charAt(at) === '\\' ? 2 : 1;
  }
  return at + 1;
}

function endOfLine(sdl: string, from: number): number {
  let at = from;
  while (at < sdl.length && sdl.charAt(at) !== '\n' && sdl.charAt(at) !== '\r') {
    at += 1;
  }
  return at;
}
