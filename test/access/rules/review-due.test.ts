import { expect, test } from 'vitest';

import { reviewDue } from '../../../subgraphs/access/rules/review-due.ts';

test.each([
  ['a Monday: the Monday after', '2026-11-02', '2026-11-09'],
  ['a Thursday before a day off: Friday of the next week', '2026-11-19', '2026-11-27'],
  ['the day before Tết: five days that agencies work', '2026-02-13', '2026-02-27'],
])('an emergency that ended on %s is reviewed by then', (_day, ended, due) => {
  expect(reviewDue(ended)).toBe(due);
});
