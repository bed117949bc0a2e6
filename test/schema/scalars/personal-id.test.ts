import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { findPersonalIdMismatches } from '#schema/scalars/personal-id-mismatches.ts';
import { parsePersonalId, readPersonalId } from '#schema/scalars/personal-id.ts';

import { codeOf, digits } from './refusal.ts';

test('a personal number of twelve digits is kept as it is, and spaces between the digits are dropped', () => {
  expect(parsePersonalId('001190999003')).toEqual({ ok: true, value: '001190999003' });
  expect(parsePersonalId(' 001 190 999 003 ')).toEqual({ ok: true, value: '001190999003' });
});

test('the canonical form of a personal number is its own canonical form', () => {
  fc.assert(
    fc.property(digits(12), (written) => {
      const once = parsePersonalId(written);

      expect(once.ok ? parsePersonalId(once.value) : once).toEqual(once);
    }),
  );
});

test.each([
  '000000001',
  '000000000',
  '111111111111',
  '123456789012',
  '012345678901',
  '987654321098',
  '000190999003',
])('the placeholder %s is refused by name and not merely as a wrong shape', (placeholder) => {
  expect(codeOf(parsePersonalId(placeholder))).toBe('PLACEHOLDER');
});

test('the nine digits of an old identity card are refused as a former number', () => {
  expect(codeOf(parsePersonalId('012834917'))).toBe('FORMER_NUMBER');
});

test('a personal number given as a JSON number is refused, because its leading zero would be lost', () => {
  expect(codeOf(parsePersonalId(1190999003))).toBe('TYPE');
});

test('no refusal of a personal number repeats what was sent', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 4 }), (written) => {
      const parsed = parsePersonalId(written);

      expect(parsed.ok ? '' : `${parsed.problem.en} ${parsed.problem.vi}`).not.toContain(`"${written}"`);
      expect(JSON.stringify(parsed.ok ? '' : parsed.problem).match(/\d{9}/)).toBeNull();
    }),
  );
});

test('five megabytes of digits are refused by their length before any expression reads them', () => {
  const started = performance.now();

  expect(codeOf(parsePersonalId('0'.repeat(5_000_000)))).toBe('LENGTH');
  expect(performance.now() - started).toBeLessThan(200);
});

test.each([
  ['001190999003', { birthPlaceCode: '001', sex: 'FEMALE', birthYear: 1990 }],
  ['015088999101', { birthPlaceCode: '015', sex: 'MALE', birthYear: 1988 }],
  ['079205999001', { birthPlaceCode: '079', sex: 'MALE', birthYear: 2005 }],
  ['001326999001', { birthPlaceCode: '001', sex: 'FEMALE', birthYear: 2026 }],
] as const)('the number %s tells place of birth registration, sex and year of birth', (id, content) => {
  expect(readPersonalId(id)).toEqual(content);
});

test('a number of an abolished province contradicts nothing: all 63 old codes stay valid for ever', () => {
  const known = { gender: 'MALE', dateOfBirth: '1988-04-02', today: '2026-11-21' };

  expect(findPersonalIdMismatches('015088999101', known)).toEqual([]);
});

test('an unknown place, the other gender, another year and a year to come are findings, all named at once', () => {
  const known = { gender: 'MALE', dateOfBirth: '1990', today: '2026-11-21' };

  const findings = findPersonalIdMismatches('840330999001', known);

  expect(findings.map((finding) => finding.code)).toEqual([
    'UNKNOWN_BIRTH_PROVINCE',
    'GENDER_MISMATCH',
    'BIRTH_YEAR_MISMATCH',
    'BIRTH_IN_FUTURE',
  ]);
});

test('what is not known about the holder is not compared with the number', () => {
  expect(findPersonalIdMismatches('001190999003', { gender: 'OTHER', dateOfBirth: null })).toEqual([]);
});
