import fc from 'fast-check';
import { expect, test } from 'vitest';

import { canonicalValue, cleanText } from '../../../subgraphs/dossiers/rules/canonical-value.ts';

test('text is composed, with single spaces and none at its ends', () => {
  expect(canonicalValue('TEXT', '  Nguye\u0302\u0303n \u00A0 Va\u0306n\tAn ')).toBe('Nguyễn Văn An');
});

test('numbers and truth travel as text, and what no field can hold is nothing', () => {
  expect([3, true, false].map((value) => canonicalValue('NUMBER', value))).toEqual(['3', 'true', 'false']);
  expect([null, undefined, {}, [], Number.NaN].map((value) => canonicalValue('TEXT', value))).toEqual(
    Array.from({ length: 5 }, () => null),
  );
});

test('blanks alone are no text', () => {
  expect(cleanText(' \t\u00A0\uFEFF\u200B\n')).toBeNull();
});

test('what is clean stays as it is, whatever was cleaned', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = cleanText(text);
      expect(once === null ? null : cleanText(once)).toBe(once);
    }),
  );
});
