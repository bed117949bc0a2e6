import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { parseUnitCode } from '#schema/scalars/unit-code.ts';

import { codeOf } from './refusal.ts';

test.each([
  ['000.00.19.G06', 'G06.19'],
  ['000.00.001.H05', 'H05.001'],
  ['000.00.051.H04', 'H04.051'],
  ['000.00.00.G15', 'G15'],
  ['G01.000.000.000', 'G01'],
  ['h26.101', 'H26.101'],
  ['H15.50.05.13', 'H15.50.05.13'],
  ['0100100079', '0100100079'],
  ['0100100079001', '0100100079-001'],
])('the agency code written %s is %s in canonical form', (written, canonical) => {
  expect(parseUnitCode(written)).toEqual({ ok: true, value: canonical });
});

test('both written forms of one agency have the same canonical form, whatever the zero padding', () => {
  const group = fc.stringMatching(/^[1-9A-Z][0-9A-Z]{1,2}$/);
  const agency = fc.record({
    highest: fc.stringMatching(/^[A-I][0-9]{2}$/),
    below: fc.array(group, { maxLength: 3 }),
    zeros: fc.integer({ min: 0, max: 3 }),
  });

  fc.assert(
    fc.property(agency, ({ highest, below, zeros }) => {
      fc.pre(below.every((part) => !/^[A-Z]\d{2}$/.test(part)));
      const padding = Array.from({ length: zeros }, () => '000');
      const old = [...padding, ...below.toReversed(), highest].join('.');

      expect(parseUnitCode(old)).toEqual({ ok: true, value: [highest, ...below].join('.') });
    }),
  );
});

test('the canonical form of an agency code is its own canonical form', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-H0-3]{2,3}(\.[A-H0-3]{2,3}){0,3}$/), (written) => {
      const once = parseUnitCode(written);

      expect(once.ok ? parseUnitCode(once.value) : once).toEqual(once);
    }),
  );
});

test('a business number with a wrong check digit is no agency code', () => {
  expect(codeOf(parseUnitCode('0100100078'))).toBe('CHECKSUM');
});

test.each(['001190999003', 'H26..101', 'H26.1', 'H26.10101', '26.101', '', 'H26.101-261121-0007'])(
  'the text "%s" is refused, because no agency code has that shape',
  (written) => {
    expect(codeOf(parseUnitCode(written))).toBe('SHAPE');
  },
);
