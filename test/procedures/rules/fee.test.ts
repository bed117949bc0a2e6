import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readFee, type RecordedFee } from '../../../subgraphs/procedures/rules/fee.ts';

const recorded = (different: Partial<RecordedFee>): RecordedFee => ({
  kind: 'SERVICE_FEE',
  value: 0,
  currency: '',
  text: '',
  ...different,
});
const read = (different: Partial<RecordedFee>) => {
  const { value, findings } = readFee(recorded(different), 'value');
  return { amount: value.amount, setBy: value.setBy, found: findings.map(({ code }) => code) };
};

describe('reading a fee of the official record', () => {
  test('a figure that nothing contradicts is the amount, and nought is free of charge', () => {
    expect(read({ value: 20_000 })).toEqual({ amount: 20_000, setBy: 'NATION', found: [] });
    expect(read({ value: 0 })).toEqual({ amount: 0, setBy: 'NATION', found: [] });
  });

  test('a figure of 100 whose text says 100.000 đồng is suspicious, and the text counts', () => {
    expect(read({ value: 100, text: 'Phí công bố: 100.000 đồng' })).toEqual({
      amount: 100_000,
      setBy: 'NATION',
      found: ['SUSPICIOUS_FEE'],
    });
  });

  test('a figure of 10 that means dollars is not taken for đồng', () => {
    expect(read({ value: 10, text: '10 USD/bản' })).toEqual({
      amount: null,
      setBy: 'NATION',
      found: ['SUSPICIOUS_FEE'],
    });
    expect(read({ value: 5_000, currency: 'USD' })).toEqual({
      amount: null,
      setBy: 'NATION',
      found: ['SUSPICIOUS_FEE'],
    });
  });

  test('a figure of nought whose text says 135.000 đồng gives way to the text', () => {
    expect(read({ value: 0, text: '135.000 đồng/lần' })).toEqual({
      amount: 135_000,
      setBy: 'NATION',
      found: ['FEE_DIFFERS_FROM_TEXT'],
    });
  });

  test('a figure of nought whose text names several amounts leaves the amount open', () => {
    expect(read({ value: 0, text: '50.000 đồng hoặc 100.000 đồng' })).toMatchObject({ amount: null });
  });

  test('a figure of nought is not free where the text leaves it to the province', () => {
    expect(read({ value: 0, text: 'Do Hội đồng nhân dân cấp tỉnh quyết định' })).toEqual({
      amount: null,
      setBy: 'PROVINCE',
      found: ['FEE_DIFFERS_FROM_TEXT'],
    });
  });

  test('a figure that its own text does not know stays, with a finding that shows both', () => {
    const { value, findings } = readFee(recorded({ value: 30_000, text: 'Lệ phí 50,000 VNĐ' }), 'value');

    expect(value.amount).toBe(30_000);
    expect(findings[0]?.message.en).toContain('value 30000 ≠ text 50000');
  });

  test('no figure and no text gives no amount and nothing to find', () => {
    expect(read({ value: null })).toEqual({ amount: null, setBy: 'NATION', found: [] });
  });

  test('whatever figure and text there are, an amount is a whole number of đồng or open', () => {
    fc.assert(
      fc.property(fc.option(fc.double()), fc.string(), (value, text) => {
        const { amount } = readFee(recorded({ value, text }), 'value').value;

        expect(amount === null || (Number.isSafeInteger(amount) && amount >= 0)).toBe(true);
      }),
    );
  });
});
