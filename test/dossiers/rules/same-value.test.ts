import fc from 'fast-check';
import { expect, test } from 'vitest';

import { sameValue } from '../../../subgraphs/dossiers/rules/same-value.ts';

test.each([
  ['TEXT', 'NGUYỄN VĂN AN', 'Nguyễn Văn An'],
  ['TEXT', 'Nguye\u0302\u0303n  Văn An', 'Nguyễn Văn An'],
  ['AREA', '09886', '09886@2025-07-01'],
  ['NUMBER', '007', '7'],
  ['PARTIAL_DATE', '1994', '1994-05-12'],
  ['DATE', '1994-05-12', '1994-05-12'],
] as const)('as %s "%s" says the same as "%s"', (type, left, right) => {
  expect(sameValue(type, left, right)).toBe(true);
});

test.each([
  ['TEXT', 'Nguyen Van An', 'Nguyễn Văn An'],
  ['AREA', '09887', '09886@2025-07-01'],
  ['CHOICE', 'male', 'MALE'],
  ['DATE', '1994-05-12', '1994-12-05'],
  ['PARTIAL_DATE', '1947-03-01', '1947'],
  ['PARTIAL_DATE', '1948', '1947'],
] as const)('as %s "%s" says something else than "%s"', (type, left, right) => {
  expect(sameValue(type, left, right)).toBe(false);
});

test('every text says the same as itself in capitals or with other spaces', () => {
  const words = fc.array(fc.constantFrom('Đặng', 'Thị', 'Hồng', 'Ngọc', 'Ý'), { minLength: 1 });

  fc.assert(
    fc.property(words, (parts) => {
      expect(sameValue('TEXT', parts.join('   ').toLocaleUpperCase('vi'), parts.join(' '))).toBe(true);
    }),
  );
});
