import { expect, test } from 'vitest';

import { paymentsDue } from '../../../subgraphs/dossiers/rules/payments-due.ts';

const fee = (
  amount: number | null,
  words: string | null = null,
  kind: 'FEE' | 'SERVICE_FEE' = 'SERVICE_FEE',
) => ({
  kind,
  amount,
  countedBy: null,
  vi: words,
  en: null,
});
const due = (...fees: readonly ReturnType<typeof fee>[]) =>
  paymentsDue(fees, new Map()).map(({ nameVi, amount, state }) => [nameVi, amount, state]);

test('the fee of the way of filing falls due', () => {
  expect(due(fee(135_000))).toEqual([['Lệ phí', '135000', 'DUE']]);
});

test('of fees of one kind the first is the usual one, the others are for cases of their own', () => {
  expect(due(fee(15_000), fee(10_000, 'Theo danh sách: một người'))).toEqual([['Lệ phí', '15000', 'DUE']]);
});

test('fees of two kinds fall due beside each other, with what they are for', () => {
  expect(due(fee(100_000, 'Công bố nội dung đăng ký', 'FEE'), fee(50_000, 'Nộp trực tiếp'))).toEqual([
    ['Phí: Công bố nội dung đăng ký', '100000', 'DUE'],
    ['Lệ phí: Nộp trực tiếp', '50000', 'DUE'],
  ]);
});

test('what is free, or set by the province, does not fall due by itself', () => {
  expect(due(fee(0), fee(null, 'Đăng ký quá hạn'))).toEqual([]);
  expect(due(fee(null))).toEqual([]);
});

test.each([
  ['3', '24000'],
  ['1', '8000'],
  ['0', '8000'],
  ['a lot', '8000'],
  ['1000000', '8000'],
])('a fee by the copy is due for the copies that the form asks for: %s make %s', (copies, amount) => {
  const byTheCopy = { ...fee(8_000, 'một bản sao', 'FEE'), countedBy: 'copies' };

  expect(paymentsDue([byTheCopy], new Map([['copies', copies]]))).toMatchObject([{ amount }]);
});

test('where the form says no number of copies one is charged', () => {
  expect(paymentsDue([{ ...fee(8_000), countedBy: 'copies' }], new Map())).toMatchObject([
    { amount: '8000' },
  ]);
});
