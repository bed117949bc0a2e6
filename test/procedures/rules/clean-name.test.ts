import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { cleanName } from '../../../subgraphs/procedures/rules/clean-name.ts';

describe('cleaning the name of a procedure', () => {
  test('a clean name is left as it is and gives no finding', () => {
    expect(cleanName('Đăng ký khai sinh', 'name')).toEqual({ value: 'Đăng ký khai sinh', findings: [] });
  });

  test.each([
    ['Chuyển trường\tvà tiếp nhận học sinh', 'Chuyển trường và tiếp nhận học sinh'],
    ['Đăng ký\u00A0thường trú', 'Đăng ký thường trú'],
    ['Tách\u200Bhộ ', 'Tách hộ'],
    ['CẤP HỘ CHIẾU PHỔ THÔNG', 'Cấp hộ chiếu phổ thông'],
    ['Đăng ký kết hôn'.normalize('NFD'), 'Đăng ký kết hôn'],
  ])('%j becomes "%s", with a finding at its field', (raw, clean) => {
    const { value, findings } = cleanName(raw, 'name');

    expect(value).toBe(clean);
    expect(findings).toMatchObject([{ code: 'NAME_CLEANED', field: 'name' }]);
  });

  test('a short abbreviation in capitals stays in capitals', () => {
    expect(cleanName('BHXH', 'name').value).toBe('BHXH');
  });

  test('whatever the name was, cleaning it again changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (raw) => {
        const once = cleanName(raw, 'name').value;

        expect(cleanName(once, 'name')).toEqual({ value: once, findings: [] });
      }),
    );
  });
});
