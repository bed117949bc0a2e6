import { expect, test } from 'vitest';

import {
  dayText,
  dongText,
  momentText,
  numberText,
  shareText,
} from '../../../gateway/console/words/format.ts';

// A space that does not break stands between a number and its unit.
const plain = (text: string): string => text.replaceAll(/\s/g, ' ');

test('a day is written day first, in both languages', () => {
  expect([dayText('vi', '2026-11-22'), dayText('en', '2026-11-22')]).toEqual(['22/11/2026', '22/11/2026']);
});

test('a moment is told by the clock of Hanoi, wherever its reader is', () => {
  expect(dayText('vi', '2026-11-21T18:30:00Z')).toBe('22/11/2026');
  expect(momentText('vi', '2026-11-21T18:30:00Z')).toContain('01:30');
  expect(momentText('en', '2026-11-21T18:30:00Z')).toContain('22/11/2026');
});

test('what is no day is shown as it came', () => {
  expect(dayText('vi', '1987')).not.toBe('');
  expect(dayText('vi', 'không rõ')).toBe('không rõ');
});

test('numbers, shares and đồng have the separators of the language', () => {
  expect(numberText('vi', 1234.5, 1)).toBe('1.234,5');
  expect(numberText('en', 1234.5, 1)).toBe('1,234.5');
  expect(shareText('vi', 0.875)).toBe('87,5%');
  expect(plain(dongText('vi', 50_000))).toBe('50.000 ₫');
});
