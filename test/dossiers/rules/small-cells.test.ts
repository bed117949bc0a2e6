import { expect, test } from 'vitest';

import { isSmall } from '../../../subgraphs/dossiers/rules/small-cells.ts';

test.each([
  ['four of a hundred', 4, 100],
  ['all but three of a hundred', 97, 100],
  ['two of four', 2, 4],
])('%s could be recognised behind the number', (_what, numerator, denominator) => {
  expect(isSmall({ numerator, denominator })).toBe(true);
});

test.each([
  ['five of ten', 5, 10],
  ['none of a hundred', 0, 100],
  ['all of a hundred', 100, 100],
])('%s cannot be recognised behind the number', (_what, numerator, denominator) => {
  expect(isSmall({ numerator, denominator })).toBe(false);
});
