import { expect, test } from 'vitest';

import { fileTypeOf } from '../../../subgraphs/dossiers/rules/file-type.ts';
import { A_JPEG, A_PDF, A_PNG } from '../../support/papers.ts';

test.each([
  ['PDF', A_PDF],
  ['PNG', A_PNG],
  ['JPEG', A_JPEG],
] as const)('a %s is told by how it begins and ends', (type, bytes) => {
  expect(fileTypeOf(bytes)).toBe(type);
});

test('a PDF may end with line ends after its mark', () => {
  expect(fileTypeOf(Buffer.concat([A_PDF, Buffer.from('\r\n\r\n')]))).toBe('PDF');
});

test.each([
  ['PDF', A_PDF],
  ['PNG', A_PNG],
  ['JPEG', A_JPEG],
] as const)('a %s that was cut short is no paper', (_type, bytes) => {
  expect(fileTypeOf(bytes.subarray(0, bytes.length - 4))).toBeNull();
});

test.each([
  ['nothing', ''],
  ['a web page', '<!doctype html><script>alert(1)</script>'],
  ['a program', 'MZ\u0090\u0000'],
  ['a page with a picture’s end', '<html>\u00ff\u00d9'],
])('%s is no paper, whatever its name says', (_words, text) => {
  expect(fileTypeOf(Buffer.from(text, 'latin1'))).toBeNull();
});
