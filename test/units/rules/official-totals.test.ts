import { describe, expect, test } from 'vitest';

import { type OfficialArea, readOfficialList } from '../../../subgraphs/units/rules/official-list.ts';
import { checkTotals } from '../../../subgraphs/units/rules/official-totals.ts';
import { anOfficialList } from '../an-official-list.ts';

const { areas } = readOfficialList(anOfficialList());
const without = (type: OfficialArea['type']): OfficialArea[] => {
  const index = areas.findIndex((area) => area.type === type);
  return areas.toSpliced(index, 1);
};

describe('a list is whole when its totals are those of the law', () => {
  test('34 provinces, 697 wards, 2,611 communes and 13 special zones are the whole country', () => {
    expect(checkTotals(areas)).toEqual([]);
  });

  test.each([
    ['PROVINCE', ['Found 33 provinces and cities, expected 34.']],
    ['CENTRAL_CITY', ['Found 33 provinces and cities, expected 34.']],
    ['WARD', ['Found 3320 communes of all types, expected 3321.', 'Found 696 wards, expected 697.']],
    ['COMMUNE', ['Found 3320 communes of all types, expected 3321.', 'Found 2610 communes, expected 2611.']],
    [
      'SPECIAL_ZONE',
      ['Found 3320 communes of all types, expected 3321.', 'Found 12 special zones, expected 13.'],
    ],
  ] as const)('a list without one %s is told with what was found', (type, told) => {
    expect(checkTotals(without(type)).map(({ en }) => en)).toEqual(told);
  });

  test('a commune that became a ward changes two totals and not their sum', () => {
    const ward = areas.find(({ type }) => type === 'WARD');

    const told = checkTotals([...without('COMMUNE'), ...(ward ? [ward] : [])]);

    expect(told.map(({ vi }) => vi)).toEqual(['Có 698 phường, cần 697.', 'Có 2610 xã, cần 2611.']);
  });

  test('an empty list is told of every total', () => {
    expect(checkTotals([])).toHaveLength(5);
  });
});
