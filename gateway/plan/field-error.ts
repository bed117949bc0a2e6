import { inBothLanguages, type ErrorCode, type Words } from '#shared/errors.ts';

/** One error of an answer. `path` is in the client's own names. */
export interface FieldError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>> & { readonly code: ErrorCode };
}

/** Makes an error in both languages. */
export function fieldError(code: ErrorCode, words: Words, path?: readonly (string | number)[]): FieldError {
  return { message: inBothLanguages(words), ...(path && { path }), extensions: { code } };
}

/** The errors of one answer: one per code, coordinate, subgraph and place (indices of lists aside), with how often it occurred. */
export class FieldErrors {
  readonly #errors = new Map<string, { error: FieldError; count: number }>();

  add(error: FieldError): void {
    const place = (error.path ?? []).map((part) => (typeof part === 'number' ? '@' : part)).join('.');
    const { code, coordinate, subgraph } = error.extensions;
    const key = [code, coordinate, subgraph, place].join(' ');
    const known = this.#errors.get(key);
    this.#errors.set(key, known ? { ...known, count: known.count + 1 } : { error, count: 1 });
  }

  all(): FieldError[] {
    return [...this.#errors.values()].map(({ error, count }) =>
      count === 1 ? error : counted(error, count),
    );
  }
}

function counted(error: FieldError, count: number): FieldError {
  return { ...error, extensions: { ...error.extensions, count } };
}
