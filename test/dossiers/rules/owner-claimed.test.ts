import { expect, test } from 'vitest';

import { ownerClaimed, personClaimed } from '../../../subgraphs/dossiers/rules/owner-claimed.ts';

const PERSON = { fullName: 'Kim Min-jun', dateOfBirth: '1990-09-17' };
const PASSPORT = { country: 'KOR', number: 'M99900020' };

test('a person is claimed by number or passport, with name and date of birth', () => {
  expect(ownerClaimed({ ...PERSON, personalId: '036194999001' })).toEqual({
    by: 'PERSON',
    claim: { ...PERSON, personalId: '036194999001', passport: null },
  });
  expect(ownerClaimed({ ...PERSON, passport: PASSPORT })).toEqual({
    by: 'PERSON',
    claim: { ...PERSON, personalId: null, passport: PASSPORT },
  });
});

test('a state body is claimed by its unit alone', () => {
  expect(ownerClaimed({ unit: 'H26.9001' })).toEqual({ by: 'UNIT', unit: 'H26.9001' });
});

test('an organisation is claimed by its tax code alone', () => {
  expect(ownerClaimed({ taxCode: '9999000125' })).toEqual({ by: 'TAX_CODE', taxCode: '9999000125' });
});

test('who stands there for somebody is a person with one paper, a name and a date of birth', () => {
  expect(personClaimed({ ...PERSON, passport: PASSPORT })).toMatchObject({ by: 'PERSON' });
  expect(personClaimed(PERSON)).toBeNull();
  expect(personClaimed({ ...PERSON, personalId: '036194999001', passport: PASSPORT })).toBeNull();
});

test.each([
  ['nothing', {}],
  ['a tax code with the name of a person', { ...PERSON, taxCode: '9999000125' }],
  ['a tax code and a unit', { taxCode: '9999000125', unit: 'H26.9001' }],
  ['a number without a name', { personalId: '036194999001', dateOfBirth: '1994' }],
  ['a passport without a date of birth', { passport: PASSPORT, fullName: 'Kim Min-jun' }],
  ['a number and a passport', { ...PERSON, personalId: '036194999001', passport: PASSPORT }],
  ['a state body with the name of a person', { ...PERSON, unit: 'H26.9001' }],
])('%s claims nobody', (_what, written) => {
  expect(ownerClaimed(written)).toBeNull();
});
