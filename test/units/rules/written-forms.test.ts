import fc from 'fast-check';
import { expect, test } from 'vitest';

import { parseUnitCode } from '#schema/scalars/unit-code.ts';

import { writtenForms } from '../../../subgraphs/units/rules/written-forms.ts';

test.each([
  ['G15', ['000.00.00.G15']],
  ['H26.101', ['000.00.101.H26']],
  ['G06.19', ['000.00.19.G06']],
  ['H05.34.44', ['000.44.34.H05']],
  ['H15.50.05.13', ['13.05.50.H15']],
])('the code %s was written %j before 2020', (code, forms) => {
  expect(writtenForms(code)).toEqual(forms);
});

test.each(['0100100079', '0100100079-001', 'H15.50.05.13.07'])('the code %s has no older form', (code) => {
  expect(writtenForms(code)).toEqual([]);
});

test('every written form is read back as the code it stands for', () => {
  const group = fc.stringMatching(/^[1-9][0-9]{1,3}$/);
  const codes = fc
    .tuple(fc.stringMatching(/^[A-Z][0-9]{2}$/), fc.array(group, { maxLength: 3 }))
    .map(([highest, lower]) => [highest, ...lower].join('.'));

  fc.assert(
    fc.property(codes, (code) => {
      expect(writtenForms(code).map(parseUnitCode)).toEqual([{ ok: true, value: code }]);
    }),
  );
});
