import { expect, test } from 'vitest';

import { missingOf } from '../../../../gateway/console/pages/work/steps/missing-parts.ts';
import { newEvents } from '../../../../gateway/console/pages/work/steps/new-events.ts';
import { BLANK } from '../../../../gateway/console/pages/work/steps/step-form.ts';
import { hashOf } from '../../../../gateway/console/pages/work/steps/hash-of.ts';

test('a step that asks for a reason is not sent without one', () => {
  expect(Object.keys(missingOf(['PAPER', 'REASON'], BLANK))).toEqual(['papers.0.text', 'reason']);
  expect(missingOf(['REASON'], { ...BLANK, reason: 'Thiếu chữ ký' })).toEqual({});
});

test('each paper that is asked for says what is needed', () => {
  const papers = [
    { row: 0, component: 'C1', text: 'Bản rõ hơn' },
    { row: 2, component: '', text: '  ' },
  ];

  expect(Object.keys(missingOf(['PAPER'], { ...BLANK, papers }))).toEqual(['papers.2.text']);
});

test('each amount is whole đồng and more than none', () => {
  const fees = (...amounts: readonly string[]) => ({
    ...BLANK,
    fees: amounts.map((amount, row) => ({ row, name: 'Lệ phí', amount })),
  });

  expect(missingOf(['FEE'], fees('50000', '8000'))).toEqual({});
  expect(Object.keys(missingOf(['FEE'], fees('50000', '50.000')))).toEqual(['fees.1.amount']);
  expect(Object.keys(missingOf(['FEE'], fees('0')))).toEqual(['fees.0.amount']);
});

test('a payment is recorded of what was chosen, all unless something is left out', () => {
  expect(missingOf(['PAID'], BLANK)).toEqual({});
  expect(missingOf(['PAID'], { ...BLANK, paid: [2] })).toEqual({});
  expect(Object.keys(missingOf(['PAID'], { ...BLANK, paid: [] }))).toEqual(['paid']);
});

test('a result is returned with its kind, its day and the hash of its file', async () => {
  const sha256 = await hashOf(new Blob(['kết quả']));
  const result = { row: 0, type: 'KQ', number: '', issuedOn: '2026-11-20', sha256 };

  expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(await hashOf(null)).toBe('');
  expect(missingOf(['RESULT'], { ...BLANK, results: [result] })).toEqual({});
  expect(Object.keys(missingOf(['RESULT'], BLANK))).toEqual([
    'results.0.type',
    'results.0.issuedOn',
    'results.0.sha256',
  ]);
});

test('what is taken in at the counter is a paper or an answer given anew', () => {
  const supplied = [{ component: 'C1', file: 'f', name: 'giay.pdf' }];

  expect(Object.keys(missingOf(['SUPPLY'], BLANK))).toEqual(['supplied']);
  expect(missingOf(['SUPPLY'], { ...BLANK, supplied })).toEqual({});
  expect(
    Object.keys(missingOf(['SUPPLY'], { ...BLANK, anew: [{ row: 3, key: '', value: 'Hà Nội' }] })),
  ).toEqual(['anew.3.key']);
});

test('the loser of a race is told what came after what they had read', () => {
  expect(newEvents(['a', 'b'], ['a', 'b', 'c'])).toEqual(['c']);
});
