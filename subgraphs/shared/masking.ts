import { randomUUID } from 'node:crypto';

import { GraphQLError, type GraphQLFormattedError } from 'graphql';

import { CallerError, callerError, maskedError, type Words } from './errors.ts';
import type { Log } from './log.ts';

// What Apollo Server says of a request that never reached a resolver, in our codes and without the submitted text.
const REQUEST_FAULTS: Readonly<
  Record<
    string,
    { code: 'GRAPHQL_PARSE_FAILED' | 'GRAPHQL_VALIDATION_FAILED' | 'BAD_USER_INPUT'; words: Words }
  >
> = {
  GRAPHQL_PARSE_FAILED: {
    code: 'GRAPHQL_PARSE_FAILED',
    words: { vi: 'Không đọc được văn bản GraphQL.', en: 'The GraphQL document cannot be read.' },
  },
  GRAPHQL_VALIDATION_FAILED: {
    code: 'GRAPHQL_VALIDATION_FAILED',
    words: {
      vi: 'Thao tác không khớp với đồ thị của phần này.',
      en: 'The operation does not fit this subgraph.',
    },
  },
  BAD_USER_INPUT: {
    code: 'BAD_USER_INPUT',
    words: { vi: 'Một giá trị gửi lên không hợp lệ.', en: 'A submitted value is not valid.' },
  },
  OPERATION_RESOLUTION_FAILURE: {
    code: 'BAD_USER_INPUT',
    words: {
      vi: 'Không có thao tác mang tên đã nêu.',
      en: 'The document has no operation of the name given.',
    },
  },
  BAD_REQUEST: {
    code: 'BAD_USER_INPUT',
    words: { vi: 'Yêu cầu HTTP không hợp lệ.', en: 'The HTTP request is not valid.' },
  },
};

/** Makes the one function that decides what leaves a subgraph for an error; what it masks is logged with a reference. */
export function createErrorMask(
  log: Log,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const thrown = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    if (thrown instanceof CallerError) {
      return { ...formatted, extensions: { ...thrown.extensions } };
    }
    const fault = isThrownByResolver(error)
      ? undefined
      : REQUEST_FAULTS[String(formatted.extensions?.['code'])];
    if (fault) {
      return { message: callerError(fault.code, fault.words).message, extensions: { code: fault.code } };
    }
    return masked(log, formatted, thrown);
  };
}

/** Makes what leaves a subgraph for the errors of an execution, as Apollo Server makes it. */
export function createErrorFormat(log: Log): (errors: readonly GraphQLError[]) => GraphQLFormattedError[] {
  const mask = createErrorMask(log);
  return (errors) =>
    errors.map((error) => {
      const { code = 'INTERNAL_SERVER_ERROR' } = error.extensions;
      return mask({ ...error.toJSON(), extensions: { ...error.extensions, code } }, error);
    });
}

function isThrownByResolver(error: unknown): boolean {
  return error instanceof GraphQLError && error.path !== undefined;
}

function masked(log: Log, formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
  const reference = randomUUID();
  log.error({ reference, error: thrown }, 'an unexpected failure was masked');
  const { message, extensions } = maskedError(reference);
  return { message, ...(formatted.path && { path: formatted.path }), extensions };
}
