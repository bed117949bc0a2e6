import { expect, test } from 'vitest';

import { answerBy, areWords, isAnswer } from '../../../subgraphs/citizens/rules/correction-term.ts';

test.each([
  ['2026-11-20', '2026-11-30'],
  ['2026-12-25', '2027-01-04'],
  ['2028-02-20', '2028-03-01'],
])('what is asked for on %s is answered by %s: ten days, the first not counted', (day, last) => {
  expect(answerBy(day)).toBe(last);
});

test('a request says what it should be and why, neither without end', () => {
  expect(areWords({ proposed: 'Nguyễn Thị Thu Hà', reason: 'Sai chính tả' })).toBe(true);
  expect(areWords({ proposed: ' ', reason: 'Sai chính tả' })).toBe(false);
  expect(areWords({ proposed: 'x'.repeat(501), reason: 'Sai chính tả' })).toBe(false);
  expect(areWords({ proposed: 'Hà', reason: '' })).toBe(false);
});

test('an answer has words, and at most two thousand characters of them', () => {
  expect(isAnswer('Đã sửa.')).toBe(true);
  expect(isAnswer('  ')).toBe(false);
  expect(isAnswer('x'.repeat(2_001))).toBe(false);
});
