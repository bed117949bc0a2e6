import { describe, expect, test } from 'vitest';

import { readTimeLimit, timeLimit } from '../../../subgraphs/procedures/rules/time-limit.ts';

const read = (quantity: number | null, unit: string | null, sameDay = false) =>
  readTimeLimit({ quantity, unit, sameDay }, 'processingTime');

describe('time limits in words', () => {
  test.each([
    [7, 'WORKING_DAY', '7 ngày làm việc', '7 working days'],
    [1, 'HOUR', '1 giờ làm việc', '1 office hour'],
    [20, 'DAY', '20 ngày', '20 days'],
    [2, 'MONTH', '2 tháng', '2 months'],
  ] as const)('%i of %s reads "%s" and "%s"', (quantity, unit, ...[vi, en]) => {
    expect(timeLimit(quantity, unit).text).toEqual({ vi, en });
  });

  test('the same day says what becomes of papers received after three o’clock', () => {
    expect(timeLimit(0, 'SAME_DAY').text.vi).toContain('sau 15 giờ');
  });
});

describe('reading a time of the official record', () => {
  test.each([
    [5, 'WORKING_DAY', 5, 'WORKING_DAY'],
    [3, 'MONTH', 3, 'MONTH'],
    [1, 'YEAR', 12, 'MONTH'],
  ])('%i of %s counts as %i of %s', (quantity, unit, ...[counted, as]) => {
    expect(read(quantity, unit)).toMatchObject({
      value: { quantity: counted, unit: as, condition: null },
      findings: [],
    });
  });

  test.each([0, 1])('%i of OTHER is the same day where the record says so', (quantity) => {
    expect(read(quantity, 'OTHER', true)).toMatchObject({
      value: { quantity: 0, unit: 'SAME_DAY' },
      findings: [],
    });
  });

  test.each([
    [1, 'OTHER'],
    [0, 'WORKING_DAY'],
    [-3, 'DAY'],
    [2.5, 'DAY'],
    [5, 'FORTNIGHT'],
    [null, 'DAY'],
    [5, null],
  ])('%s of %s cannot be counted and is left open, with a finding', (quantity, unit) => {
    expect(read(quantity, unit)).toMatchObject({
      value: null,
      findings: [{ code: 'TIME_UNREADABLE', field: 'processingTime' }],
    });
  });
});
