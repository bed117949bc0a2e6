import { expect, test } from 'vitest';

import { areaNamed, valueText } from '../../../../gateway/console/pages/work/dossier/field-text.ts';

type Field = Parameters<typeof valueText>[0]['field'];

const field = (type: NonNullable<Field>['type'], choices: NonNullable<Field>['choices'] = null): Field => ({
  label: null,
  type,
  choices,
});

test('an answer is read by its kind', () => {
  const choices = [{ value: 'WIDOWED', label: 'Vợ hoặc chồng đã chết' }];

  expect(valueText({ field: field('DATE'), value: '1963-09-01' }, 'vi')).toBe('01/09/1963');
  expect(valueText({ field: field('YES_NO'), value: 'true' }, 'en')).toBe('Yes');
  expect(valueText({ field: field('CHOICE', choices), value: 'WIDOWED' }, 'vi')).toBe(
    'Vợ hoặc chồng đã chết',
  );
  expect(valueText({ field: field('MONEY'), value: '50000' }, 'vi')).toMatch(/^50\.000/);
});

test('what cannot be read by its kind is shown as it was given', () => {
  expect(valueText({ field: field('NUMBER'), value: 'hai' }, 'vi')).toBe('hai');
  expect(valueText({ field: null, value: 'VNM' }, 'vi')).toBe('VNM');
});

test('an area is named by its code and the day from which that version holds', () => {
  expect(areaNamed('09556@2025-07-01')).toEqual({ code: '09556', on: '2025-07-01' });
  expect(areaNamed('36')).toEqual({ code: '36', on: null });
  expect(areaNamed('phường Hà Đông')).toBeNull();
});
