import { inBothLanguages, type ErrorCode, type Words } from '#shared/errors.ts';

import type { FieldError } from '../plan/field-error.ts';

/** A request that is not run at all: nothing of it reached a subgraph. */
export class RequestError extends Error {
  readonly errors: readonly FieldError[];
  readonly status: number;

  constructor(status: number, errors: readonly FieldError[]) {
    super(errors[0]?.message ?? 'refused');
    this.name = 'RequestError';
    this.status = status;
    this.errors = errors;
  }
}

/** Refuses a request for one reason. */
export function requestError(status: number, code: ErrorCode, words: Words): RequestError {
  return new RequestError(status, [{ message: inBothLanguages(words), extensions: { code } }]);
}

/** Refuses a request that exceeds a limit, which it names. */
export function limitExceeded(vi: string, en: string, limit: number): RequestError {
  return requestError(400, 'LIMIT_EXCEEDED', {
    vi: `Thao tác vượt giới hạn ${vi} (${limit}). Hãy chia nhỏ.`,
    en: `The operation exceeds the limit of ${en} (${limit}). Split it.`,
  });
}
