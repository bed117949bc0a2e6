import { expect, test } from 'vitest';

import { residenceOf } from '../../../subgraphs/dossiers/rules/residence-of.ts';
import { aBoundField } from '../procedure-builder.ts';

const HOME = '02671@2025-07-01';
const AREA = aBoundField('area', 'Citizen.residence.area', { type: 'AREA', subject: 'APPLICANT' });
const FORM = { form: { fields: [AREA] } };
const PEOPLE = [
  { role: 'OWNER', kind: 'CITIZEN', ref: 'one' },
  { role: 'APPLICANT', kind: 'CITIZEN', ref: 'one' },
] as const;
const READ = { fields: new Map([['area', { kind: 'READ', values: [HOME], owner: 'citizens' }]] as const) };

test('the owner’s commune is told where they stand in the form, in whatever role', () => {
  expect(residenceOf(FORM, { people: PEOPLE, readings: READ, given: [] })).toBe(HOME);
});

test('the residence of somebody who merely files is not the owner’s', () => {
  const people = [PEOPLE[0], { role: 'APPLICANT', kind: 'CITIZEN', ref: 'another' }] as const;

  expect(residenceOf(FORM, { people, readings: READ, given: [] })).toBeNull();
});

test('where nothing could be read, the commune that was typed counts, a province or a name does not', () => {
  const typed = (value: string) =>
    residenceOf(FORM, { people: PEOPLE, readings: null, given: [{ key: 'area', value, reuse: false }] });

  expect([typed(HOME), typed('15@2025-07-01'), typed('Cam Đường')]).toEqual([HOME, null, null]);
});
