import { expect, test } from 'vitest';

import { benefitPercent } from '../../rules/benefit-percent.ts';

test.each([
  [1, 100],
  [2, 100],
  [3, 95],
  [4, 80],
  [5, 100],
] as const)('a card of benefit level %i pays %i per cent within the scope of insurance', (level, percent) => {
  expect(benefitPercent(level)).toBe(percent);
});
