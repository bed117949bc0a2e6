import { GraphQLError } from 'graphql';
import { randomUUID } from 'node:crypto';

/** Every code that `extensions.code` may have. The list is closed: programs switch on it. */
export const ERROR_CODES = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'PURPOSE_REQUIRED',
  'PURPOSE_DENIED',
  'CASE_DENIED',
  'CONSENT_MISSING',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'LIMIT_EXCEEDED',
  'RATE_LIMITED',
  'SUBGRAPH_UNAVAILABLE',
  'SUBGRAPH_INVALID',
  'ACCESS_LOG_UNAVAILABLE',
  'CONFLICT',
  'INTERNAL',
] as const;

/** One code of the closed list. */
export type ErrorCode = (typeof ERROR_CODES)[number];

/** A text for people: Vietnamese first, English second. It never holds a submitted value or a personal identifier. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}

/** Whether a value is a code of the closed list. */
export function isErrorCode(code: unknown): code is ErrorCode {
  return ERROR_CODES.some((known) => known === code);
}

/** Both languages in one line, the way every message of the hub is written. */
export function inBothLanguages(words: Words): string {
  return `${words.vi} / ${words.en}`;
}

/** A refusal whose words were written for the caller. Anything else that is thrown is masked. */
export class CallerError extends GraphQLError {}

/** A refusal that the caller may read as it stands. */
export function callerError(
  code: ErrorCode,
  words: Words,
  extensions: Readonly<Record<string, string>> = {},
): CallerError {
  return new CallerError(inBothLanguages(words), { extensions: { code, ...extensions } });
}

/** The one way an unexpected failure is told: a reference to the log, and nothing of what happened. */
export function maskedError(reference: string = randomUUID()): GraphQLError {
  return new GraphQLError(
    inBothLanguages({
      vi: `Lỗi nội bộ. Khi liên hệ hỗ trợ, hãy nêu mã ${reference}.`,
      en: `Internal error. Quote reference ${reference} when you ask for help.`,
    }),
    { extensions: { code: 'INTERNAL', reference } },
  );
}
