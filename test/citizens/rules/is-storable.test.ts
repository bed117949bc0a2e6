import { expect, test } from 'vitest';

import { isStorable, type Storable } from '../../../subgraphs/citizens/rules/is-storable.ts';

const USUAL: Storable = {
  type: 'KQ.G15.000031',
  sha256: 'a'.repeat(64),
  issuedOn: '2026-11-20',
  validUntil: null,
  number: 'KS-999/003',
};

test('a document with kind, hash and day is stored, with an end and a number or without', () => {
  expect(isStorable(USUAL)).toBe(true);
  expect(isStorable({ ...USUAL, number: null, validUntil: '2026-11-20' })).toBe(true);
});

test.each([
  ['a kind that is no code', { type: 'a kind' }],
  ['a hash in upper case', { sha256: 'A'.repeat(64) }],
  ['a hash that is too short', { sha256: 'a'.repeat(63) }],
  ['an end before its issue', { validUntil: '2026-11-19' }],
  ['an empty number', { number: '' }],
  ['a number that nobody prints', { number: 'x'.repeat(101) }],
])('a document with %s is not stored', (_what, wrong) => {
  expect(isStorable({ ...USUAL, ...wrong })).toBe(false);
});
