import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { rounded, scoreOf } from '../../../subgraphs/dossiers/rules/indicator-score.ts';

test.each([
  ['at the target', 0.5, 12, 0.5, 12],
  ['above the target', 0.9, 12, 0.5, 12],
  ['below the target, in proportion', 0.25, 12, 0.5, 6],
  ['without a target, as the share is', 0.5, 6, null, 3],
  ['with two decimals', 1 / 3, 20, null, 6.67],
])('an indicator gives its points %s', (_how, value, maximum, target, expected) => {
  expect(scoreOf(value, { maximum, target })).toBe(expected);
});

test('an indicator for information gives no points, which is not the same as 0', () => {
  expect(scoreOf(0.7, { maximum: null, target: null })).toBeNull();
});

test('no share gives more than the maximum or less than nothing', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 3, noNaN: true }),
      fc.double({ min: 0.01, max: 1, noNaN: true }),
      (value, target) => {
        const score = scoreOf(value, { maximum: 20, target }) ?? -1;

        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(20);
        expect(rounded(score)).toBe(score);
      },
    ),
  );
});
