import { expect, test } from 'vitest';

import { readHoursFile } from '../../../subgraphs/dossiers/rules/hours-file.ts';

const row = { unit: 'H38', validFrom: '2026-01-01', shifts: ['07:30-11:30', '13:00-17:00'], source: 'QĐ 1' };
const read = (...rows: readonly object[]) => readHoursFile(JSON.stringify(rows));

test('hours are read as minutes of the day', () => {
  expect(read(row)).toEqual([
    {
      unit: 'H38',
      validFrom: '2026-01-01',
      shifts: [
        { from: 450, until: 690 },
        { from: 780, until: 1_020 },
      ],
      source: 'QĐ 1',
    },
  ]);
});

test('a star stands for every unit that has no hours of its own', () => {
  expect(read({ ...row, unit: '*' })).toMatchObject([{ unit: '*' }]);
});

test.each([
  ['a text that is not JSON', null],
  ['a unit that is none', { ...row, unit: 'Lào Cai' }],
  ['a day that does not exist', { ...row, validFrom: '2026-02-30' }],
  ['an hour that does not exist', { ...row, shifts: ['07:30-24:30'] }],
  ['shifts out of order', { ...row, shifts: ['13:00-17:00', '07:30-11:30'] }],
  ['no shift', { ...row, shifts: [] }],
  ['no source', { ...row, source: '' }],
])('a file with %s is refused as a whole', (_what, wrong) => {
  expect(wrong === null ? readHoursFile('{') : read(row, wrong)).toBeNull();
});
