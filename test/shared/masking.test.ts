import { Writable } from 'node:stream';

import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { pino } from 'pino';
import { describe, expect, test } from 'vitest';

import { callerError } from '#shared/errors.ts';
import { createErrorMask } from '#shared/masking.ts';

const SECRET = 'insert into citizen (personal_id) values (036194999001)';

describe('a refusal that was written for the caller leaves as it stands', () => {
  const refused = callerError('FORBIDDEN', { vi: 'Không.', en: 'No.' }, { coordinate: 'Unit.code' });

  test.each([
    ['thrown by a resolver', new GraphQLError('No.', { originalError: refused, path: ['unit'] })],
    ['thrown before any resolver', refused],
  ])('one that was %s keeps its words, path and extensions', (_how, error) => {
    const { told } = masked(
      { message: refused.message, path: ['unit'], extensions: { stacktrace: [SECRET] } },
      error,
    );

    expect(told).toEqual({
      message: 'Không. / No.',
      path: ['unit'],
      extensions: { code: 'FORBIDDEN', coordinate: 'Unit.code' },
    });
  });
});

describe('what the server says of a request is said again in our words', () => {
  test.each([
    ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_PARSE_FAILED'],
    ['GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_VALIDATION_FAILED'],
    ['BAD_USER_INPUT', 'BAD_USER_INPUT'],
    ['BAD_REQUEST', 'BAD_USER_INPUT'],
    ['OPERATION_RESOLUTION_FAILURE', 'BAD_USER_INPUT'],
  ])('%s is told as %s, without what was sent', (code, told) => {
    const answer = masked(
      { message: SECRET, locations: [{ line: 1, column: 1 }], extensions: { code } },
      new GraphQLError(SECRET),
    ).told;

    expect(answer.extensions).toEqual({ code: told });
    expect(answer.message).toMatch(/^.+ \/ .+$/);
    expect(JSON.stringify(answer)).not.toMatch(/insert|0361/);
  });
});

describe('whatever nobody foresaw is masked and logged', () => {
  test.each<[string, unknown]>([
    [
      'a failure of the database',
      new GraphQLError(SECRET, { originalError: new Error(SECRET), path: ['unit'] }),
    ],
    ['a bare exception', new Error(SECRET)],
    ['a text that was thrown', SECRET],
    ['nothing that was thrown', undefined],
    [
      'a resolver’s error that wears the code of a refusal',
      new GraphQLError(SECRET, { path: ['unit'], extensions: { code: 'BAD_USER_INPUT' } }),
    ],
    ['an error with a code of no list', new GraphQLError(SECRET, { extensions: { code: 'EVERYTHING' } })],
  ])('%s is told as INTERNAL with a reference, and the log has the same reference', (_what, error) => {
    const formatted = {
      message: SECRET,
      path: ['unit'],
      extensions: { code: 'BAD_USER_INPUT_NOT', stacktrace: [SECRET] },
    };

    const { told, logged } = masked(formatted, error);

    expect(told.path).toEqual(['unit']);
    expect(told.extensions).toMatchObject({ code: 'INTERNAL' });
    expect(JSON.stringify(told)).not.toMatch(/insert|citizen|0361/);
    expect(logged()).toMatchObject({ level: 50, reference: told.extensions?.['reference'] });
  });

  test('an error that graphql raised of a path is masked although it bears the code of a request fault', () => {
    const error = new GraphQLError(SECRET, { path: ['unit'] });

    const { told } = masked(
      { message: SECRET, path: ['unit'], extensions: { code: 'BAD_USER_INPUT' } },
      error,
    );

    expect(told.extensions).toMatchObject({ code: 'INTERNAL' });
  });
});

function masked(formatted: GraphQLFormattedError, error: unknown) {
  const lines: string[] = [];
  const memory = new Writable({
    write: (line, _encoding, done) => {
      lines.push(String(line));
      done();
    },
  });
  const told = createErrorMask(pino({}, memory))(formatted, error);
  return { told, logged: (): unknown => JSON.parse(lines.join('')) };
}
