import { expect, test } from 'vitest';

import {
  isPlainText,
  isStorable,
  LONGEST_NOTE,
  MOST_BYTES,
} from '../../../subgraphs/registry/rules/plain-text.ts';

test('a note in Vietnamese over several lines is plain text', () => {
  expect(isPlainText('Dùng cho tờ khai 2.000635\n\tvà không dùng vào việc khác.')).toBe(true);
});

test.each([
  ['\0', 'what cannot be stored'],
  ['\u001B[2J', 'a command to a terminal'],
  ['\u202Eabc', 'a turn of the direction of writing'],
  ['a\u200Bb', 'an invisible character'],
  ['a\rb', 'a return of the carriage'],
])('a note with %j is none: it has %s', (text) => {
  expect(isPlainText(text)).toBe(false);
});

test('a note may have two thousand characters and not one more', () => {
  expect(isPlainText('a'.repeat(LONGEST_NOTE))).toBe(true);
  expect(isPlainText('a'.repeat(LONGEST_NOTE + 1))).toBe(false);
});

test('a schema is measured in bytes, so that letters with marks count as what they take', () => {
  expect(isStorable('a'.repeat(MOST_BYTES))).toBe(true);
  expect(isStorable('a'.repeat(MOST_BYTES + 1))).toBe(false);
  expect(isStorable('ầ'.repeat(MOST_BYTES / 2))).toBe(false);
});

test('a schema with a NUL character cannot be stored', () => {
  expect(isStorable('type Query { a: Int }\0')).toBe(false);
});
