import { endOfToken, isToken } from './tokens.ts';

/** Where a definition of an SDL stands, and what can be said of it without parsing it. */
export interface Outlined {
  /** `type`, `interface`, `input`, `enum`, `union`, `scalar`, `schema` or `directive`. */
  readonly keyword: string;
  /** Empty: a schema has none. */
  readonly name: string;
  readonly isExtension: boolean;
  readonly start: number;
  readonly end: number;
  /** Where the first directive on the definition itself stands. Null: it has none. */
  readonly directives: number | null;
  /** Where the bracket stands that opens its members. Null: it has none. */
  readonly opens: number | null;
  readonly interfaces: readonly string[];
  /** The fields of an object, interface or input; each description as it is written, with its quotes, empty if there is none. */
  readonly members: readonly { readonly name: string; readonly description: string }[];
}

type Begun = { -readonly [Key in keyof Outlined]: Outlined[Key] } & {
  interfaces: string[];
  members: { readonly name: string; readonly description: string }[];
};

interface Reading {
  readonly all: Begun[];
  depth: number;
  /** The token before. */
  last: string;
  /** The token before that. */
  before: string;
  /** The description that belongs to what comes next. */
  text: string;
}

const KEYWORDS: ReadonlySet<string> = new Set(
  'type interface input enum union scalar schema directive'.split(' '),
);
const IS_WORD = /^\w/;
// After these a word is a name, whatever it is.
const BEFORE_NAMES: ReadonlySet<string> = new Set(['@', '=', '|', '&', 'implements', 'on']);

/**
 * Reads where the definitions of an SDL stand and which fields they have, in a small part of the time that it takes to parse them. The SDL has to be
 * one that parses. Null: it is seen not to, or something in it is called as only a keyword is, and it has to be parsed to be understood.
 */
export function outlineOf(sdl: string): readonly Outlined[] | null {
  const reading: Reading = { all: [], depth: 0, last: '', before: '', text: '' };
  let at = 0;
  while (at < sdl.length) {
    const end = endOfToken(sdl, at);
    if (isToken(sdl.charCodeAt(at))) {
      const token = sdl.slice(at, end);
      take(reading, token, at);
      reading.before = reading.last;
      reading.last = token;
    }
    at = end;
  }
  const { all } = reading;
  all.forEach((one, place) => {
    one.end = all[place + 1]?.start ?? sdl.length;
  });
  return reading.depth === 0 && all.every(isPlain) ? all : null;
}

function isPlain({ keyword, name }: Outlined): boolean {
  const isReserved = KEYWORDS.has(name) || BEFORE_NAMES.has(name) || name === 'extend';
  return keyword !== '' && (name !== '' || keyword === 'schema') && !isReserved;
}

function take(reading: Reading, token: string, at: number): void {
  const current = reading.all.at(-1);
  if (reading.depth === 0) {
    takeOutside(reading, token, at);
  } else if (reading.depth === 1 && typeof current?.opens === 'number') {
    takeMember(reading, token, current);
  }
  reading.depth += STEPS.get(token) ?? 0;
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ['{', 1],
  ['(', 1],
  ['[', 1],
  ['}', -1],
  [')', -1],
  [']', -1],
]);

function takeOutside(reading: Reading, token: string, at: number): void {
  const { all, last } = reading;
  const current = all.at(-1);
  if (begins(token, last, current)) {
    all.push(begun(at, token));
  } else if (isKeyword(token, last, current)) {
    setKeyword(all, token, at);
  } else if (current) {
    takeHead(current, last, { token, at });
  }
}

// A description, or what is extended.
function begins(token: string, last: string, current: Begun | undefined): boolean {
  const isExtension = token === 'extend' && !isNamed(last, current);
  return token.startsWith('"') || isExtension;
}

function setKeyword(all: Begun[], keyword: string, at: number): void {
  const current = all.at(-1);
  if (current?.keyword === '') {
    current.keyword = keyword;
  } else {
    all.push({ ...begun(at, keyword), keyword });
  }
}

function isKeyword(token: string, last: string, current: Begun | undefined): boolean {
  return KEYWORDS.has(token) && !isNamed(last, current);
}

// A word after a keyword is what is defined, whatever it is called.
function isNamed(last: string, current: Begun | undefined): boolean {
  return BEFORE_NAMES.has(last) || (KEYWORDS.has(last) && current?.name === '' && current.keyword === last);
}

function begun(start: number, token: string): Begun {
  return {
    keyword: '',
    name: '',
    isExtension: token === 'extend',
    start,
    end: start,
    directives: null,
    opens: null,
    interfaces: [],
    members: [],
  };
}

function takeHead(
  current: Begun,
  last: string,
  { token, at }: { readonly token: string; readonly at: number },
): void {
  if (token === '@') {
    current.directives ??= at;
  } else if (token === '{') {
    current.opens = at;
  } else if (IS_WORD.test(token)) {
    takeName(current, last, token);
  }
}

function takeName(current: Begun, last: string, word: string): void {
  if (current.name === '' && current.keyword !== 'schema') {
    current.name = word;
  } else if (last === 'implements' || last === '&') {
    current.interfaces.push(word);
  }
}

// Arguments and values stand deeper.
function takeMember(reading: Reading, token: string, current: Begun): void {
  const { last, before, text } = reading;
  if (token.startsWith('"')) {
    reading.text = last === '=' ? text : token;
  } else if ((token === ':' || token === '(') && before !== '@' && IS_WORD.test(last)) {
    current.members.push({ name: last, description: text });
    reading.text = '';
  }
}
