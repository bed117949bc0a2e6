import { expect, test } from 'vitest';

import { firstDay, MOST_DAYS } from '../../../subgraphs/registry/rules/usage-days.ts';

test.each([
  ['2026-11-20', 1, '2026-11-20'],
  ['2026-11-20', 30, '2026-10-22'],
  ['2026-11-30', 30, '2026-11-01'],
  ['2024-03-01', 2, '2024-02-29'],
  ['2026-01-01', 2, '2025-12-31'],
])('the days that end with %s, %i of them, begin with %s', (until, days, first) => {
  expect(firstDay(until, days)).toBe(first);
});

test('usage is kept long enough to hold a month against the same month of last year', () => {
  expect(firstDay('2026-11-30', MOST_DAYS) <= '2025-11-01').toBe(true);
});
