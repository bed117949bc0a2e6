import { expect, test } from 'vitest';

import { typedValue } from '../../../subgraphs/dossiers/rules/typed-value.ts';
import type { VersionField } from '../../../subgraphs/dossiers/entities/procedure-version.ts';

const CHOICES = [{ value: 'MALE' }, { value: 'FEMALE' }];
const typed = (type: VersionField['type'], value: string | null) =>
  typedValue({ type, choices: type === 'CHOICE' ? CHOICES : null }, value);

test.each([
  ['TEXT', ' Hộ  kinh doanh ', 'Hộ kinh doanh'],
  ['PERSONAL_ID', '036 194 999 001', '036194999001'],
  ['TAX_CODE', '0100109106001', '0100109106-001'],
  ['TAX_CODE', '036194999001', '036194999001'],
  ['DATE', '2024-02-29', '2024-02-29'],
  ['PARTIAL_DATE', '1947', '1947'],
  ['NUMBER', '-12', '-12'],
  ['MONEY', '50000000', '50000000'],
  ['CHOICE', 'MALE', 'MALE'],
  ['YES_NO', 'true', 'true'],
  ['AREA', '09886@2025-07-01', '09886@2025-07-01'],
  ['AREA', '09886', '09886'],
  ['UNIT', '000.00.9001.H26', 'H26.9001'],
] as const)('%s takes "%s"', (type, value, canonical) => {
  expect(typed(type, value)).toEqual({ ok: true, value: canonical });
});

test.each([
  ['PERSONAL_ID', '12345'],
  ['TAX_CODE', '0100109107'],
  ['DATE', '2026-02-30'],
  ['DATE', '12/05/1994'],
  ['PARTIAL_DATE', '94'],
  ['NUMBER', '1.5'],
  ['NUMBER', 'two'],
  ['MONEY', '-1'],
  ['MONEY', '1.000.000'],
  ['CHOICE', 'male'],
  ['YES_NO', 'yes'],
  ['AREA', 'Dương Nội'],
  ['UNIT', 'the ward'],
  ['TEXT', 'a'.repeat(4_001)],
] as const)('%s does not take "%.20s"', (type, value) => {
  expect(typed(type, value)).toEqual({ ok: false, problem: 'FIELD_INVALID' });
});

test.each(['PERSONAL_ID', 'TAX_CODE'] as const)('a placeholder in place of a %s is called one', (type) => {
  expect(typed(type, '111111111111')).toEqual({ ok: false, problem: 'PLACEHOLDER' });
});

test.each(['TEXT', 'PERSONAL_ID', 'DATE', 'CHOICE', 'MONEY'] as const)(
  'nothing typed is no fault of a %s',
  (type) => {
    expect([typed(type, null), typed(type, ''), typed(type, '  ')]).toEqual(
      Array.from({ length: 3 }, () => ({ ok: true, value: null })),
    );
  },
);
