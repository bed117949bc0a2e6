import type { Words } from '../words/words.ts';

/** A name as a heading and what is told of its bearer beside it. */
export interface NameParts {
  readonly short: Words;
  /** Null: the short name says it all. */
  readonly more: Words | null;
}

/** Divides a persona's name where its first comma, colon or parenthesis stands. */
export function nameParts(name: Words): NameParts {
  const vi = divided(name.vi);
  const en = divided(name.en);
  return {
    short: { vi: vi.short, en: en.short },
    more: vi.more === '' || en.more === '' ? null : { vi: vi.more, en: en.more },
  };
}

function divided(text: string): { readonly short: string; readonly more: string } {
  const [, short = text, more = ''] = /^(.+?)(?:[,:] (.+)|(?: \((.+)\)))$/.exec(text)?.filter(Boolean) ?? [];
  return { short, more };
}
