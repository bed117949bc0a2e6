import { expect, test } from 'vitest';

import { areShifts, datedHours } from '../../../subgraphs/dossiers/rules/dated-hours.ts';
import { DEFAULT_OFFICE_HOURS } from '../../../subgraphs/dossiers/rules/office-hours.ts';

const winter = [{ from: 450, until: 690 }] as const;
const summer = [{ from: 420, until: 660 }] as const;
const hours = datedHours([
  { validFrom: '2026-04-16', shifts: summer },
  { validFrom: '2025-07-01', shifts: winter },
]);

test('on each day those hours hold that began last', () => {
  expect(hours('2026-04-15')).toBe(winter);
  expect(hours('2026-04-16')).toBe(summer);
  expect(hours('2030-01-01')).toBe(summer);
});

test('before the first version, and without any, the usual hours hold', () => {
  expect(hours('2025-06-30')).toEqual(DEFAULT_OFFICE_HOURS('2025-06-30'));
  expect(datedHours([])('2026-01-05')).toEqual(DEFAULT_OFFICE_HOURS('2026-01-05'));
});

test.each([
  ['none at all', []],
  ['one without length', [{ from: 480, until: 480 }]],
  [
    'one that reaches into the next',
    [
      { from: 480, until: 720 },
      { from: 700, until: 900 },
    ],
  ],
  ['one that ends after midnight', [{ from: 480, until: 1_500 }]],
  ['one before midnight', [{ from: -10, until: 60 }]],
])('shifts of a day are in order and of some length: not %s', (_what, shifts) => {
  expect(areShifts(shifts)).toBe(false);
});

test('two shifts with a break between them can be those of a day', () => {
  expect(
    areShifts([
      { from: 450, until: 690 },
      { from: 780, until: 1_020 },
    ]),
  ).toBe(true);
});
