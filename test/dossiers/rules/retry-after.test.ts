import { expect, test } from 'vitest';

import { retryAfter } from '../../../subgraphs/dossiers/rules/retry-after.ts';

test('work that fails is tried again after half a second, then later and later, at most every five minutes', () => {
  expect([0, 1, 2, 9, 10, 299].map(retryAfter)).toEqual([500, 1_000, 2_000, 256_000, 300_000, 300_000]);
});

test('after about a day of trying somebody has to see why', () => {
  const tried = Array.from({ length: 300 }, (_, attempt) => retryAfter(attempt) ?? 0);

  expect(retryAfter(300)).toBeNull();
  expect(tried.reduce((sum, wait) => sum + wait, 0)).toBeGreaterThan(24 * 60 * 60 * 1000);
});
