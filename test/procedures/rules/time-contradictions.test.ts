import { describe, expect, test } from 'vitest';

import { findTimeContradictions } from '../../../subgraphs/procedures/rules/time-contradictions.ts';
import { timeLimit } from '../../../subgraphs/procedures/rules/time-limit.ts';

const days = (quantity: number) => timeLimit(quantity, 'WORKING_DAY');
const found = (
  byChannel: Parameters<typeof findTimeContradictions>[0]['byChannel'],
  byCase: typeof byChannel = [],
) => findTimeContradictions({ byChannel, byCase }).map(({ code }) => code);

describe('finding time limits that contradict each other', () => {
  test('the same time everywhere is no contradiction', () => {
    expect(found([days(5), days(5), null], [days(5)])).toEqual([]);
  });

  test('5, 15 and 20 working days by channel are found to differ, and shown', () => {
    const [first] = findTimeContradictions({ byChannel: [days(5), days(15), days(20)], byCase: [] });

    expect(first).toMatchObject({
      code: 'TIME_DIFFERS_BY_CHANNEL',
      field: 'executionMethods[].processingTime',
    });
    expect(first?.message.en).toContain('5 WORKING_DAY; 15 WORKING_DAY; 20 WORKING_DAY');
  });

  test('a case of 20 days against a way of filing of 10 is a contradiction', () => {
    expect(found([days(10)], [days(20)])).toEqual(['TIME_CONTRADICTION']);
  });

  test('a case of one working day agrees with the same day, as the record writes it', () => {
    expect(found([timeLimit(0, 'SAME_DAY')], [days(1)])).toEqual([]);
    expect(found([timeLimit(0, 'SAME_DAY')], [days(5)])).toEqual(['TIME_CONTRADICTION']);
  });

  test('times that could not be read contradict nothing', () => {
    expect(found([null], [days(5)])).toEqual([]);
  });
});
