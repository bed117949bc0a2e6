import { expect, test } from 'vitest';

import { periodOf } from '../../../subgraphs/dossiers/rules/period-of.ts';

test.each([
  [
    { year: 2024, quarter: null, month: 2 },
    { from: '2024-02-01', until: '2024-02-29', perYear: 12 },
  ],
  [
    { year: 2026, quarter: 3, month: null },
    { from: '2026-07-01', until: '2026-09-30', perYear: 4 },
  ],
  [
    { year: 2026, quarter: null, month: null },
    { from: '2026-01-01', until: '2026-12-31', perYear: 1 },
  ],
  [
    { year: 2026, quarter: null, month: 12 },
    { from: '2026-12-01', until: '2026-12-31', perYear: 12 },
  ],
])('the days of %j are those of the calendar', (asked, expected) => {
  expect(periodOf(asked)).toEqual(expected);
});

test.each([
  { year: 2026, quarter: null, month: 13 },
  { year: 2026, quarter: 0, month: null },
  { year: 2026, quarter: 1, month: 1 },
  { year: 1999, quarter: null, month: null },
])('there is no such period as %j', (asked) => {
  expect(periodOf(asked)).toBeNull();
});
