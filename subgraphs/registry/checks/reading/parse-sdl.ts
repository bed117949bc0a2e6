import { GraphQLError, parse, type DocumentNode } from 'graphql';

import type { Draft } from './draft.ts';

/** What a proposed SDL may have at most: what a ministry needs ten times over, and what is still checked in seconds. */
export const MOST = {
  bytes: 1_000_000,
  tokens: 300_000,
  // Lists, selections and values inside each other: the parser calls itself for each.
  nesting: 30,
} as const;

/** The SDL as a document, or why it is none. */
export type Parsed = { readonly document: DocumentNode } | { readonly faults: readonly Draft[] };

/** Parses a proposed SDL within the limits. */
export function parseSdl(sdl: string): Parsed {
  const excess =
    Buffer.byteLength(sdl) > MOST.bytes ? TOO_LARGE : nestingOf(sdl) > MOST.nesting ? TOO_DEEP : null;
  return excess === null ? parsed(sdl) : { faults: [excess] };
}

function parsed(sdl: string): Parsed {
  try {
    return { document: parse(sdl, { maxTokens: MOST.tokens }) };
  } catch (error) {
    if (!(error instanceof GraphQLError)) {
      throw error;
    }
    return { faults: [error.message.includes('tokens') ? TOO_LARGE : unreadable(error)] };
  }
}

// Brackets in texts and comments do not count; a text that never ends is the parser's to refuse.
function nestingOf(sdl: string): number {
  let depth = 0;
  let most = 0;
  for (const [token] of sdl.matchAll(/"""(?:\\"""|[^])*?"""|"(?:\\.|[^"\\\n])*"|#[^\n]*|[[{(]|[\]})]/g)) {
    depth += '[{('.includes(token) ? 1 : ')}]'.includes(token) ? -1 : 0;
    most = Math.max(most, depth);
  }
  return most;
}

function unreadable({ message, locations }: GraphQLError): Draft {
  const [place] = locations ?? [];
  return {
    rule: 'sdl-syntax',
    severity: 'ERROR',
    coordinate: null,
    place: place ?? null,
    vi: `Lược đồ không đúng cú pháp GraphQL: ${message}`,
    en: `The schema is not GraphQL: ${message}`,
  };
}

const TOO_LARGE: Draft = {
  rule: 'sdl-size',
  severity: 'ERROR',
  coordinate: null,
  vi: `Lược đồ quá lớn: tối đa ${MOST.bytes} byte và ${MOST.tokens} ký hiệu. Hãy chia thành nhiều phân hệ.`,
  en: `The schema is too large: at most ${MOST.bytes} bytes and ${MOST.tokens} tokens. Divide it into several subgraphs.`,
};

const TOO_DEEP: Draft = {
  rule: 'sdl-size',
  severity: 'ERROR',
  coordinate: null,
  vi: `Lược đồ lồng nhau quá sâu: tối đa ${MOST.nesting} mức ngoặc.`,
  en: `The schema is nested too deeply: at most ${MOST.nesting} brackets inside each other.`,
};
