import { expect, test } from 'vitest';

import { csvText } from '../../../../gateway/console/pages/board/csv/csv-text.ts';

test('a file begins with the mark by which Excel knows UTF-8, and its rows end as RFC 4180 says', () => {
  expect(csvText([['Hà Nội', 0.5], [null]])).toBe('\u{FEFF}"Hà Nội",0.5\r\n""\r\n');
});

test('a quote is doubled and a comma stays inside its cell', () => {
  expect(csvText([['phường "mới", cũ']])).toContain('"phường ""mới"", cũ"');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx'])(
  'no spreadsheet runs what begins like a formula: %j',
  (cell) => {
    expect(csvText([[cell]])).toContain(`"'${cell}"`);
  },
);

test('a number stays a number, also below zero', () => {
  expect(csvText([[-1.5]])).toBe('\u{FEFF}-1.5\r\n');
});
