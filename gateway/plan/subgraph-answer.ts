import { isErrorCode, type ErrorCode } from '#shared/errors.ts';

import { AsAsked } from './answer-reader.ts';
import type { AskedFields } from './asked-fields.ts';
import { isObject } from './targets.ts';

/** An error as a subgraph told it, with nothing in it that was not checked. */
export interface SubgraphError {
  readonly message: string;
  readonly path: readonly (string | number)[];
  readonly code: ErrorCode;
  readonly extensions: Readonly<Record<string, string>>;
}

/** What a subgraph answered, in the shape in which it may be used. */
export interface SubgraphAnswer {
  /** It holds nothing that was not asked for. */
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly SubgraphError[];
}

// Words of a refusal are short; a longer text is something that leaked.
const LONGEST_MESSAGE = 500;
const MOST_ERRORS = 200;
// No operation may nest deeper, each level with an index beside its name.
const LONGEST_PATH = 128;
const PASSED_ON = ['coordinate', 'reference'] as const;
const NO_ERRORS: readonly SubgraphError[] = [];

/** Reads a subgraph's answer to what it was asked. Null: it is no GraphQL answer at all. */
export function readAnswer(answer: unknown, asked: AskedFields): SubgraphAnswer | null {
  return answer instanceof AsAsked ? { data: answer.data, errors: NO_ERRORS } : readOther(answer, asked);
}

function readOther(answer: unknown, asked: AskedFields): SubgraphAnswer | null {
  if (!isObject(answer)) {
    return null;
  }
  const data = answer['data'] ?? null;
  const errors: unknown = answer['errors'] ?? NO_ERRORS;
  if ((data !== null && !isObject(data)) || !Array.isArray(errors)) {
    return null;
  }
  asked.keepIn(data);
  return { data, errors: errors.length === 0 ? NO_ERRORS : errors.slice(0, MOST_ERRORS).map(readError) };
}

function readError(error: unknown): SubgraphError {
  const given = isObject(error) ? error : {};
  const extensions = isObject(given['extensions']) ? given['extensions'] : {};
  const code = extensions['code'];
  const message = given['message'];
  const known = isErrorCode(code) && isShort(message);
  return {
    message: known ? message : 'Chủ dữ liệu báo lỗi. / The owner reports an error.',
    path: pathOf(given['path']),
    code: isErrorCode(code) ? code : 'SUBGRAPH_INVALID',
    extensions: Object.fromEntries(
      PASSED_ON.flatMap((name) => {
        const value = extensions[name];
        return isShort(value) ? [[name, value]] : [];
      }),
    ),
  };
}

function pathOf(path: unknown): readonly (string | number)[] {
  return Array.isArray(path) && path.length <= LONGEST_PATH && path.every(isPathPart) ? path : [];
}

function isPathPart(part: unknown): part is string | number {
  return typeof part === 'number' || isShort(part);
}

function isShort(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_MESSAGE;
}
