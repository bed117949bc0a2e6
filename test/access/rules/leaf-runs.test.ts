import fc from 'fast-check';
import { expect, test } from 'vitest';

import { isInRuns, runsOf } from '../../../subgraphs/access/rules/leaf-runs.ts';

test('consecutive numbers become one run, and a gap begins another', () => {
  expect(runsOf([])).toEqual([]);
  expect(runsOf([4])).toEqual([[4, 4]]);
  expect(runsOf([0, 1, 2, 5, 7, 8])).toEqual([
    [0, 2],
    [5, 5],
    [7, 8],
  ]);
});

test('a number lies in the runs exactly when it was among the numbers', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat({ max: 60 })), fc.nat({ max: 60 }), (numbers, asked) => {
      const runs = runsOf(numbers.toSorted((one, other) => one - other));

      expect(isInRuns(runs, asked)).toBe(numbers.includes(asked));
    }),
  );
});
