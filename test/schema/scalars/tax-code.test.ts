import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { parseTaxCode } from '#schema/scalars/tax-code.ts';

import { codeOf, digits } from './refusal.ts';

const REAL = ['0100109106', '0100100079', '0101243150', '0300588569', '0106869738', '0101248141'];

test.each(REAL)('the published enterprise number %s has the right check digit', (code) => {
  expect(parseTaxCode(code)).toEqual({ ok: true, value: code });
});

test.each(REAL)(
  'the enterprise number %s with any other last digit is refused for its check digit',
  (code) => {
    const others = Array.from('0123456789').filter((digit) => digit !== code.charAt(9));

    expect(others.map((digit) => codeOf(parseTaxCode(code.slice(0, 9) + digit)))).toEqual(
      others.map(() => 'CHECKSUM'),
    );
  },
);

test('a branch may be written with a hyphen or run together, and is kept with the hyphen', () => {
  expect(parseTaxCode('0100109106-001')).toEqual({ ok: true, value: '0100109106-001' });
  expect(parseTaxCode('0100109106001')).toEqual({ ok: true, value: '0100109106-001' });
  expect(codeOf(parseTaxCode('0100109106-000'))).toBe('SHAPE');
});

test('a household business has the twelve digits of its owner, under the rules of that number', () => {
  expect(parseTaxCode('034079999002')).toEqual({ ok: true, value: '034079999002' });
  expect(codeOf(parseTaxCode('111111111111'))).toBe('PLACEHOLDER');
});

test.each(['0000000000', '0123456789', '1111111111', '0012345678', '0100000000'])(
  'the tax code %s, which nobody can have been issued, is refused as a placeholder',
  (code) => {
    expect(codeOf(parseTaxCode(code))).toBe('PLACEHOLDER');
  },
);

test('changing any one digit of the first nine is always noticed, because the weights have no factor eleven', () => {
  const mistake = fc.record({
    code: fc.constantFrom(...REAL),
    at: fc.integer({ min: 0, max: 8 }),
    by: fc.integer({ min: 1, max: 9 }),
  });

  fc.assert(
    fc.property(mistake, ({ code, at, by }) => {
      const wrong = (Number(code.charAt(at)) + by) % 10;

      expect(parseTaxCode(code.slice(0, at) + wrong + code.slice(at + 1)).ok).toBe(false);
    }),
  );
});

test('the canonical form of a tax code is its own canonical form', () => {
  fc.assert(
    fc.property(fc.oneof(digits(10), digits(12), digits(13)), (written) => {
      const once = parseTaxCode(written);

      expect(once.ok ? parseTaxCode(once.value) : once).toEqual(once);
    }),
  );
});
