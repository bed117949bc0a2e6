import { expect, test } from 'vitest';

import { usableText } from '../../../subgraphs/dossiers/rules/step-texts.ts';

test('a text is stored composed and without white space at its ends', () => {
  expect(usableText('  Thiếu giấy tờ  ', 100)).toBe('Thiếu giấy tờ');
  expect(usableText('Thiê\u0301u', 100)).toBe('Thiếu');
});

test('nothing but white space is no text', () => {
  expect(usableText(' \n\t ', 100)).toBeNull();
});

test('a text may be as long as the bound and no longer', () => {
  expect(usableText('a'.repeat(10), 10)).toBe('a'.repeat(10));
  expect(usableText('a'.repeat(11), 10)).toBeNull();
});
