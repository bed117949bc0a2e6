import { expect, test } from 'vitest';

import { numbersTyped } from '../../../subgraphs/dossiers/rules/numbers-typed.ts';
import { aBoundField, aField } from '../procedure-builder.ts';

const FIELDS = [
  aBoundField('mother.id', 'Citizen.personalId', { type: 'PERSONAL_ID', subject: 'MOTHER' }),
  aField('head.id', { type: 'PERSONAL_ID' }),
  aField('tax', { type: 'TAX_CODE' }),
  aField('note'),
];
const typed = (key: string, value: string | null) => ({ key, value, reuse: false });

test('a number typed for a role names whoever stands there, one typed elsewhere names nobody', () => {
  const given = [
    typed('mother.id', '036 194 999 001'),
    typed('head.id', '001163999007'),
    typed('tax', '034179999015'),
  ];

  expect(numbersTyped(FIELDS, given)).toEqual([
    { personalId: '036194999001', subject: 'MOTHER' },
    { personalId: '001163999007', subject: null },
    { personalId: '034179999015', subject: null },
  ]);
});

test('what is no number of a person is left out', () => {
  const given = [
    typed('mother.id', '111111111111'),
    typed('head.id', null),
    typed('tax', '0100109106'),
    typed('note', '036194999001'),
  ];

  expect(numbersTyped(FIELDS, given)).toEqual([]);
});
