import { describe, expect, test } from 'vitest';

import { parsePersonalId, readPersonalId } from '#schema/scalars/personal-id.ts';

import { numberPrefix, reservedNumbers } from '../../../subgraphs/citizens/rules/issued-number.ts';

describe('the first six digits of a personal number', () => {
  test.each([
    ['01', 'FEMALE', '2026-11-18', '001326'],
    ['01', 'MALE', '2026-11-18', '001226'],
    ['48', 'MALE', '1999-01-01', '048099'],
    ['79', 'FEMALE', '1900-12-31', '079100'],
    ['01', 'FEMALE', '2100-01-01', '001500'],
  ] as const)('of somebody registered in %s, %s, born %s are %s', (province, gender, dateOfBirth, prefix) => {
    expect(numberPrefix({ province, gender, dateOfBirth })).toBe(prefix);
  });

  test('tell the same sex and year when the number is read again', () => {
    const [number = ''] = reservedNumbers(
      numberPrefix({ province: '15', gender: 'FEMALE', dateOfBirth: '2026-11-18' }),
    );

    expect(readPersonalId(number)).toEqual({ birthPlaceCode: '015', sex: 'FEMALE', birthYear: 2026 });
  });
});

describe('the reserved range', () => {
  test('has nine hundred numbers, all well-formed, each once, and none of the sample people’s', () => {
    const numbers = reservedNumbers('001326');

    expect(new Set(numbers).size).toBe(900);
    expect(numbers.every((number) => /^001326999[1-9]\d\d$/.test(number))).toBe(true);
    expect(numbers.filter((number) => !parsePersonalId(number).ok)).toEqual([]);
  });
});
