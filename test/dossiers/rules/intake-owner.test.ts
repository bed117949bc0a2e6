import { expect, test } from 'vitest';

import type { Caller } from '#shared/caller.ts';

import type { FormParty } from '../../../subgraphs/dossiers/rules/form-people.ts';
import { mayName, ownerFor } from '../../../subgraphs/dossiers/rules/intake-owner.ts';
import { aCitizen, anOfficer } from '../../support/callers.ts';

const ME = 'f5b7bb9a-4b2b-4c43-a6ba-40b2b6c0bb11';
const representing = (basis: Caller['represents'][number]['basis']): Caller => ({
  ...aCitizen(ME),
  represents: [{ ref: 'somebody', basis, coordinates: 'ALL' }],
});

const COMPANY = { kind: 'ORGANIZATION', ref: 'the-company' } as const;
const person = (ref: string) => ({ kind: 'CITIZEN', ref }) as const;
const owner = (caller: Caller, named: FormParty | null, organizations: readonly string[] = []) =>
  ownerFor({ caller, named, organizations });

test('a person fills in for themself when nobody else is named', () => {
  expect(owner(aCitizen(ME), null)).toEqual({ kind: 'CITIZEN', ref: ME });
});

test.each([
  ['MINOR', true],
  ['REPRESENTATION', true],
  ['CONSENT', false],
  ['EMERGENCY', false],
] as const)('a right by %s lets a person act for somebody: %s', (basis, may) => {
  const allowed = owner(representing(basis), person('somebody'));

  expect(allowed).toEqual(may ? person('somebody') : null);
});

test('nobody acts for a stranger, and an officer for nobody without an intake', () => {
  expect(owner(aCitizen(ME), person('a-stranger'))).toBeNull();
  expect(owner(anOfficer('H26.9001'), null)).toBeNull();
});

test('a person acts for an organisation that they represent by law, and for no other', () => {
  expect(owner(aCitizen(ME), COMPANY, ['the-company'])).toEqual(COMPANY);
  expect(owner(aCitizen(ME), COMPANY)).toBeNull();
});

test('the account of an organisation fills in for it, and for the representative when that is said', () => {
  const actor = { kind: 'REPRESENTATIVE', ref: ME, organization: 'the-company', account: 'a' } as const;
  const representative: Caller = { ...aCitizen(ME), actor };

  expect(owner(representative, null)).toEqual(COMPANY);
  expect(owner(representative, COMPANY)).toEqual(COMPANY);
  expect(owner(representative, person(ME))).toEqual(person(ME));
});

test('a relative of the owner may be named on a form, a stranger may not', () => {
  const naming = {
    owner: { kind: 'CITIZEN', ref: ME },
    family: { parentAs: null, members: [{ kind: 'FATHER', ref: 'the-father' }], organizations: [] },
    caller: aCitizen(ME),
  } as const;

  expect(mayName('the-father', naming)).toBe(true);
  expect(mayName(ME, naming)).toBe(true);
  expect(mayName('a-stranger', naming)).toBe(false);
  expect(mayName('somebody', { ...naming, caller: representing('MINOR') })).toBe(true);
});
