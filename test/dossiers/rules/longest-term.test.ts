import { expect, test } from 'vitest';

import { longestTerm } from '../../../subgraphs/dossiers/rules/longest-term.ts';

test('the longest time limit of a procedure’s channels is what it allows at most', () => {
  const direct = { unit: 'WORKING_DAY', quantity: 5 } as const;
  const post = { unit: 'WORKING_DAY', quantity: 20 } as const;

  expect(longestTerm([direct, post, { unit: 'HOUR', quantity: 8 }])).toEqual(post);
});

test('a month is longer than twenty days, and the same day shorter than one working day', () => {
  expect(
    longestTerm([
      { unit: 'DAY', quantity: 20 },
      { unit: 'MONTH', quantity: 1 },
    ])?.unit,
  ).toBe('MONTH');
  expect(
    longestTerm([
      { unit: 'SAME_DAY', quantity: 0 },
      { unit: 'WORKING_DAY', quantity: 1 },
    ])?.unit,
  ).toBe('WORKING_DAY');
});

test('a procedure without any time limit allows no longest one', () => {
  expect(longestTerm([])).toBeNull();
});
