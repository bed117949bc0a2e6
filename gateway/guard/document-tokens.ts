import { TokenKind, type DocumentNode, type Token } from 'graphql';

import type { Limits } from './limits.ts';
import { limitExceeded } from './request-error.ts';

const OPENING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Refuses a document by its tokens alone, before any function walks into it: brackets in brackets, which recursion would
 * follow down the stack; long names, which an answer repeats in every row; directives, wherever they stand.
 */
export function checkTokens({ loc }: DocumentNode, limits: Limits): void {
  // Between two fields there may be a fragment, and below the last one a value.
  const deepest = 2 * limits.depth + limits.jsonDepth;
  let depth = 0;
  let directives = 0;
  for (let token: Token | null | undefined = loc?.startToken; token; token = token.next) {
    depth += OPENING.has(token.kind) ? 1 : 0;
    depth -= CLOSING.has(token.kind) ? 1 : 0;
    directives += token.kind === TokenKind.AT ? 1 : 0;
    refuseName(token, limits);
    if (depth > deepest) {
      throw limitExceeded('độ sâu dấu ngoặc', 'bracket depth', deepest);
    }
  }
  if (directives > limits.directives) {
    throw limitExceeded('số chỉ thị', 'directives', limits.directives);
  }
}

function refuseName({ kind, start, end }: Token, { nameLength }: Limits): void {
  if (kind === TokenKind.NAME && end - start > nameLength) {
    throw limitExceeded('độ dài tên', 'name length', nameLength);
  }
}
