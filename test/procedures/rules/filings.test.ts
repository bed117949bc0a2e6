import { describe, expect, test } from 'vitest';

import { readFilings } from '../../../subgraphs/procedures/rules/filings.ts';
import { aRecord } from '../support/a-record.ts';

const method = { submissionMethod: 'DIRECT', processingTime: 5, processingTimeUnit: 'WORKING_DAY' } as const;

describe('reading the ways of filing', () => {
  test('each way has its own time limit and fees, and POSTAL is the channel POST', () => {
    const record = aRecord({
      cases: [],
      executionMethods: [
        { ...method, fees: [{ type: 'SERVICE_FEE', value: 20_000 }] },
        { ...method, submissionMethod: 'POSTAL' },
      ],
    });

    const { value, findings } = readFilings(record);

    expect(findings).toEqual([]);
    expect(value).toMatchObject([
      { channel: 'DIRECT', timeLimit: { quantity: 5, unit: 'WORKING_DAY' }, fees: [{ amount: 20_000 }] },
      { channel: 'POST', timeLimit: { quantity: 5 }, fees: [] },
    ]);
  });

  test('one of unit OTHER is the same day when a step says that papers after three o’clock wait', () => {
    const record = aRecord({
      executionSteps: [{ description: 'Tiếp nhận sau 15 giờ thì trả kết quả trong ngày làm việc tiếp theo' }],
      executionMethods: [{ ...method, processingTime: 1, processingTimeUnit: 'OTHER' }],
      cases: [{ processingDay: { qty: 1, type: 'WORKING_DAY' } }],
    });

    const { value, findings } = readFilings(record);

    expect(value).toMatchObject([{ timeLimit: { quantity: 0, unit: 'SAME_DAY' } }]);
    expect(findings).toEqual([]);
  });

  test('findings name the very fee and the very way of filing', () => {
    const record = aRecord({
      cases: [],
      executionMethods: [method, { ...method, fees: [{ type: 'FEE', value: 100, currencyId: 'VND' }] }],
    });

    const { findings } = readFilings(record);

    expect(findings).toMatchObject([{ code: 'SUSPICIOUS_FEE', field: 'executionMethods[1].fees[0].value' }]);
  });

  test('a case that states another time than every way of filing is a contradiction', () => {
    const record = aRecord({
      executionMethods: [method],
      cases: [{ processingDay: { qty: 20, type: 'DAY' } }],
    });

    const { findings } = readFilings(record);

    expect(findings.map(({ code }) => code)).toEqual(['TIME_CONTRADICTION']);
  });
});
