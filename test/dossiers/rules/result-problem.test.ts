import { describe, expect, test } from 'vitest';

import {
  RESULT_PROBLEMS,
  resultProblem,
  type ResultTerms,
  type ReturnedResult,
} from '../../../subgraphs/dossiers/rules/result-problem.ts';

const RESULT: ReturnedResult = {
  type: 'KQ.G15.000038',
  number: 'XN-999/201',
  issuedOn: '2026-11-20',
  validUntil: null,
  legalForm: 'E_ORIGINAL',
  signature: 'SIGNED_VALID',
  sha256: 'a'.repeat(64),
};
const TERMS: ResultTerms = { types: ['KQ.G15.000038'], stored: new Map(), today: '2026-11-20' };

describe('results that are returned', () => {
  test('are taken when the procedure leads to them, also on the day of issue and without a number', () => {
    expect(resultProblem([{ ...RESULT, number: null }], TERMS)).toBeNull();
  });

  test('are taken of any kind when procedures does not say which there are', () => {
    expect(resultProblem([{ ...RESULT, type: 'KQ.G99.1' }], { ...TERMS, types: null })).toBeNull();
  });

  test('need not be named again when the hub has stored them, and may be when they are the same', () => {
    const stored = new Map([['KQ.G15.000038', RESULT.sha256]]);

    expect(resultProblem([], { ...TERMS, stored })).toBeNull();
    expect(resultProblem([RESULT], { ...TERMS, stored })).toBeNull();
  });

  test.each([
    ['none at all', [], 'NOTHING_RETURNED'],
    ['one kind twice', [RESULT, RESULT], 'TYPE_TWICE'],
    ['a kind of another procedure', [{ ...RESULT, type: 'KQ.G15.000031' }], 'TYPE_NOT_OF_PROCEDURE'],
    ['a hash that is none', [{ ...RESULT, sha256: 'abc' }], 'HASH_UNUSABLE'],
    ['a number of blanks', [{ ...RESULT, number: ' ' }], 'NUMBER_UNUSABLE'],
    ['a day of issue to come', [{ ...RESULT, issuedOn: '2026-11-21' }], 'DATES_UNUSABLE'],
    ['an end before the issue', [{ ...RESULT, validUntil: '2026-11-19' }], 'DATES_UNUSABLE'],
  ] as const)('are refused: %s', (_what, results, problem) => {
    expect(resultProblem(results, TERMS)).toBe(problem);
  });

  test('are refused when the dossier has one of the kind with other content', () => {
    const stored = new Map([['KQ.G15.000038', 'b'.repeat(64)]]);

    expect(resultProblem([RESULT], { ...TERMS, stored })).toBe('ALREADY_RETURNED');
  });
});

test('every refusal of a result is a sentence in both languages', () => {
  const texts = Object.values(RESULT_PROBLEMS).flatMap(({ VI, EN }) => [VI, EN]);

  expect(texts.filter((text) => !text.endsWith('.'))).toEqual([]);
});
