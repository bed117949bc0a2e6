import { expect, test } from 'vitest';

import { finding } from '../../../subgraphs/procedures/rules/finding.ts';

test('a finding is told in Vietnamese and in English, with its field', () => {
  const { code, field, message } = finding('NAME_CLEANED', 'name');

  expect({ code, field }).toEqual({ code: 'NAME_CLEANED', field: 'name' });
  expect(message.vi).toContain('Tên viết hoa');
  expect(message.en).toContain('in capitals');
});

test('the figures of a finding stand in both languages', () => {
  const { message } = finding('FEE_DIFFERS_FROM_TEXT', null, '0 ≠ 135000');

  expect(message.vi).toMatch(/\(0 ≠ 135000\)$/);
  expect(message.en).toMatch(/\(0 ≠ 135000\)$/);
});
