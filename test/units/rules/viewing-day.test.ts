import fc from 'fast-check';
import { expect, test } from 'vitest';

import { viewingDay } from '../../../subgraphs/units/rules/viewing-day.ts';

test.each([
  ['which holds today without an end', null, '2026-11-21', '2026-11-21'],
  ['which ends in the future', '2027-01-01', '2026-11-21', '2026-11-21'],
  ['whose first day without force is today', '2026-11-21', '2026-11-21', '2026-11-20'],
  ['which ended with the merger of provinces', '2025-07-01', '2026-11-21', '2025-06-30'],
  ['which ended at the turn of a year', '2025-01-01', '2026-11-21', '2024-12-31'],
  ['which ended after a leap day', '2024-03-01', '2026-11-21', '2024-02-29'],
])('an area %s is looked at among its neighbours of the right day', (_what, validUntil, today, day) => {
  expect(viewingDay(validUntil, today)).toBe(day);
});

test('the viewing day is never after today and never on or after the end', () => {
  const days = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  fc.assert(
    fc.property(fc.option(days), days, (validUntil, today) => {
      const day = viewingDay(validUntil, today);
      return day <= today && (validUntil === null || day < validUntil);
    }),
  );
});
