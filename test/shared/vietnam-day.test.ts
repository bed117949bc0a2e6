import { expect, test } from 'vitest';

import { vietnamDay } from '#shared/vietnam-day.ts';

test.each([
  ['2026-11-20T16:59:59.999Z', '2026-11-20', 'a millisecond before midnight'],
  ['2026-11-20T17:00:00.000Z', '2026-11-21', 'midnight'],
  ['2025-12-31T17:00:00.000Z', '2026-01-01', 'the turn of the year'],
  ['2024-02-28T17:00:00.000Z', '2024-02-29', 'a leap day'],
  ['2026-11-21T02:00:00+07:00', '2026-11-21', 'an offset of seven hours'],
])('at %s it is %s in Vietnam (%s)', (moment, day) => {
  expect(vietnamDay(new Date(moment))).toBe(day);
});
