import { expect, test } from 'vitest';

import {
  isText,
  QUESTION_REFUSALS,
  questionRefused,
} from '../../../subgraphs/access/rules/question-refusals.ts';

test.each([
  ['a word', 'Vì sao?', true],
  ['as many characters as may be', 'a'.repeat(10), true],
  ['one more', 'a'.repeat(11), false],
  ['blanks alone', ' \n\t', false],
  ['a NUL, which no database can hold', 'a\0', false],
])('%s is a text of at most ten characters or not', (_what, text, taken) => {
  expect(isText(text, 10)).toBe(taken);
});

test('every refusal is said in both languages', () => {
  expect(questionRefused('ANSWERED')).toEqual({ __typename: 'QuestionRefused', code: 'ANSWERED' });
  for (const { vi, en } of Object.values(QUESTION_REFUSALS)) {
    expect(vi).toMatch(/\.$/);
    expect(en).toMatch(/\.$/);
  }
});
