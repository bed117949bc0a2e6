import { describe, expect, test } from 'vitest';

import { agencyOf, levelsOf } from '../../../subgraphs/procedures/rules/government-levels.ts';
import { aRecord } from '../support/a-record.ts';

const police = [{ code: 'BCA_CAX', name: 'Công an cấp xã' }];

describe('the levels of government that carry a procedure out', () => {
  test('the flags of the record count, and more than one may be set', () => {
    expect(levelsOf(aRecord({ isWard: true, isMinistry: true }))).toEqual(['MINISTRY', 'COMMUNE']);
  });

  test.each([
    ['Công an cấp xã', ['COMMUNE']],
    ['Công an tỉnh, Công an cấp xã', ['PROVINCE', 'COMMUNE']],
    ['Cục Cảnh sát giao thông', ['MINISTRY']],
  ])('without a flag the agency "%s" tells the levels %j', (name, levels) => {
    expect(
      levelsOf(aRecord({ isWard: false, unitGroupsExecuting: [], departmentsExecuting: [{ name }] })),
    ).toEqual(levels);
  });
});

describe('the competent agency in words', () => {
  test('who has the authority comes before who carries it out', () => {
    const record = aRecord({
      departmentsAuthority: [{ name: 'Cục A' }, { name: 'Cục B' }],
      departmentsExecuting: police,
    });

    expect(agencyOf(record)).toBe('Cục A, Cục B');
  });

  test('an agency that nobody recorded is said to be missing, not left empty', () => {
    expect(agencyOf(aRecord({ unitGroupsExecuting: [], departmentPromulgateName: null }))).toBe(
      'Chưa nêu trong dữ liệu chính thức',
    );
  });
});
