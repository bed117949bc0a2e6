import { GraphQLError } from 'graphql';
import { describe, expect, test } from 'vitest';

import {
  callerError,
  CallerError,
  ERROR_CODES,
  inBothLanguages,
  isErrorCode,
  maskedError,
} from '#shared/errors.ts';

describe('what a caller may read of an error', () => {
  test('the codes are the closed list that programs switch on', () => {
    expect(ERROR_CODES.join(' ')).toBe(
      'UNAUTHENTICATED FORBIDDEN PURPOSE_REQUIRED PURPOSE_DENIED CASE_DENIED CONSENT_MISSING NOT_FOUND BAD_USER_INPUT ' +
        'GRAPHQL_PARSE_FAILED GRAPHQL_VALIDATION_FAILED LIMIT_EXCEEDED RATE_LIMITED SUBGRAPH_UNAVAILABLE SUBGRAPH_INVALID ' +
        'ACCESS_LOG_UNAVAILABLE CONFLICT INTERNAL',
    );
  });

  test.each([
    ['', false],
    ['forbidden', false],
    [undefined, false],
    [403, false],
    ['FORBIDDEN', true],
  ])('%j is a code of the list: %s', (code, known) => {
    expect(isErrorCode(code)).toBe(known);
  });

  test('every message has Vietnamese first and English second', () => {
    expect(inBothLanguages({ vi: 'Không.', en: 'No.' })).toBe('Không. / No.');
  });

  test('a refusal has its code, its coordinate, and nothing else', () => {
    const error = callerError(
      'PURPOSE_DENIED',
      { vi: 'Không.', en: 'No.' },
      { coordinate: 'Citizen.religion' },
    );

    expect(error).toBeInstanceOf(CallerError);
    expect(error).toBeInstanceOf(GraphQLError);
    expect(error.toJSON()).toEqual({
      message: 'Không. / No.',
      extensions: { code: 'PURPOSE_DENIED', coordinate: 'Citizen.religion' },
    });
  });

  test('a masked error is INTERNAL with a reference to quote, each time another', () => {
    const { message, extensions } = maskedError();

    expect(extensions['code']).toBe('INTERNAL');
    expect(message).toContain(String(extensions['reference']));
    expect(maskedError().extensions['reference']).not.toBe(extensions['reference']);
  });
});
