import { expect, test } from 'vitest';

import { isWorkingDay as inDossiers } from '../../../subgraphs/dossiers/rules/calendar.ts';
import { isWorkingDay } from '../../../subgraphs/access/rules/working-days.ts';

test.each([
  ['a Friday', '2026-11-20', true],
  ['a Saturday', '2026-11-21', false],
  ['a Saturday that is worked in exchange', '2026-08-22', true],
  ['the Day of Culture', '2026-11-24', false],
  ['a day off that the law alone fixes, years ahead', '2035-04-30', false],
])('%s is a working day or not as the calendar says', (_day, day, works) => {
  expect(isWorkingDay(day)).toBe(works);
});

test('the calendar is that of dossiers, day for day, in the years that both have', () => {
  const days = Array.from({ length: 730 }, (_none, n) =>
    new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10),
  );

  expect(days.filter((day) => isWorkingDay(day) !== inDossiers(day))).toEqual([]);
});
