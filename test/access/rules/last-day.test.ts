import { expect, test } from 'vitest';

import { lastDay } from '../../../subgraphs/access/rules/last-day.ts';

test.each([
  ['two working days over a weekend and a day off', '2026-11-20', 2, 'WORKING_DAY', '2026-11-25'],
  ['ten days that end on a working day', '2026-11-20', 10, 'DAY', '2026-11-30'],
  ['ten days that end on a Saturday go on to Monday', '2026-11-18', 10, 'DAY', '2026-11-30'],
  ['no days, asked on a Sunday, end on Monday', '2026-11-22', 0, 'DAY', '2026-11-23'],
] as const)('%s', (_term, from, quantity, unit, last) => {
  expect(lastDay(from, { quantity, unit })).toBe(last);
});
