import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { sameName } from '../../../subgraphs/citizens/rules/same-name.ts';

test.each([
  ['Nguyễn Văn Dũng', 'NGUYỄN VĂN DŨNG'],
  ['Nguyễn Văn Dũng', '  nguyễn  văn dũng '],
  ['Đỗ Thị Hòa', 'Đỗ Thị Hoà'],
  ['Lê Thuý Nga', 'Lê Thúy Nga'],
  ["H'Len Ayun", "h'len ayun"],
])('the names %s and %s are one name, written in two ways', (one, other) => {
  expect(sameName(one, other)).toBe(true);
});

test.each([
  ['Nguyễn Văn Dũng', 'Nguyễn Văn Dung'],
  ['Nguyễn Văn Dũng', 'Nguyễn Dũng'],
  ['Đỗ Thị Hoa', 'Đỗ Thị Hòa'],
  ['Trần Minh Quân', 'Trân Minh Quân'],
])('the names %s and %s are different names, because diacritics and middle names count', (one, other) => {
  expect(sameName(one, other)).toBe(false);
});

test('composed and decomposed Unicode of any name are one name', () => {
  const words = fc.array(fc.constantFrom('Nguyễn', 'Hoàng', 'Quý', 'Thủy', 'Đức', 'Ánh'), { minLength: 1 });

  fc.assert(
    fc.property(words, (parts) => {
      const name = parts.join(' ');

      expect(sameName(name.normalize('NFC'), name.normalize('NFD').toUpperCase())).toBe(true);
    }),
  );
});
