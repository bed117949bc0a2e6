import { expect, test } from 'vitest';

import { numbersTyped } from '../../../subgraphs/dossiers/rules/numbers-typed.ts';
import { aBoundField, aField } from '../procedure-builder.ts';

const FIELDS = [
  aBoundField('mother.id', 'Citizen.personalId', { type: 'PERSONAL_ID', subject: 'MOTHER' }),
  aBoundField('mother.name', 'Citizen.fullName', { subject: 'MOTHER' }),
  aBoundField('mother.born', 'Citizen.dateOfBirth', { type: 'PARTIAL_DATE', subject: 'MOTHER' }),
  aBoundField('father.name', 'Citizen.fullName', { subject: 'FATHER' }),
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
    { key: 'mother.id', personalId: '036194999001', subject: 'MOTHER', mustMatch: true, described: null },
    { key: 'head.id', personalId: '001163999007', subject: null, mustMatch: false, described: null },
    { key: 'tax', personalId: '034179999015', subject: null, mustMatch: false, described: null },
  ]);
});

test('a number comes with the name and date of birth that were typed for the same role, or with neither', () => {
  const name = typed('mother.name', ' Trần  Thị Hoa ');
  const both = [typed('mother.id', '036194999001'), name, typed('mother.born', '1994')];

  expect(numbersTyped(FIELDS, both)[0]?.described).toEqual({ fullName: 'Trần Thị Hoa', dateOfBirth: '1994' });
  expect(numbersTyped(FIELDS, both.slice(0, 2))[0]?.described).toBeNull();
  expect(
    numbersTyped(FIELDS, [...both.slice(0, 2), typed('mother.born', '1994-13')])[0]?.described,
  ).toBeNull();
  const long = both.map((one) => (one === name ? typed('mother.name', 'Hoa'.repeat(100)) : one));
  expect(numbersTyped(FIELDS, long)[0]?.described).toBeNull();
});

test('nobody asks how the owner of a dossier is described: who that is is known', () => {
  const fields = FIELDS.map((field) => ({ ...field, subject: 'OWNER' as const }));
  const given = [
    typed('mother.id', '036194999001'),
    typed('mother.name', 'Trần Thị Hoa'),
    typed('mother.born', '1994'),
  ];

  expect(numbersTyped(fields, given)).toEqual([
    { key: 'mother.id', personalId: '036194999001', subject: 'OWNER', mustMatch: false, described: null },
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
