import { expect, test } from 'vitest';

import { purposeLevels } from '../../../subgraphs/access/rules/purpose-levels.ts';
import { SAMPLE_PURPOSES } from '../../support/rights.ts';

const levelsOf = (code: string) =>
  purposeLevels(SAMPLE_PURPOSES.get(code) ?? expect.fail(`no purpose ${code}`));

test('a level that opens everything has no list of fields, and one that opens nothing is left out', () => {
  expect(levelsOf('OWN_DATA')).toEqual([
    { level: 'OWN', fields: null },
    { level: 'OTHERS', fields: null },
  ]);
});

test('statistics and data protection open nobody’s data at any level', () => {
  expect([levelsOf('STATISTICS'), levelsOf('DATA_PROTECTION')]).toEqual([[], []]);
});

test('a work list opens the owner’s name and nothing more', () => {
  expect(levelsOf('WORK_LIST')).toEqual([{ level: 'LIST', fields: ['Citizen.fullName'] }]);
});
