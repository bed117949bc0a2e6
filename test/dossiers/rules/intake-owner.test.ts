import { expect, test } from 'vitest';

import { type Caller } from '#shared/caller.ts';

import { mayName, ownersOf } from '../../../subgraphs/dossiers/rules/intake-owner.ts';
import { aCitizen, anOfficer } from '../../support/callers.ts';

const ME = 'f5b7bb9a-4b2b-4c43-a6ba-40b2b6c0bb11';
const representing = (basis: Caller['represents'][number]['basis']): Caller => ({
  ...aCitizen(ME),
  represents: [{ ref: 'somebody', basis, coordinates: 'ALL' }],
});

test('a person fills in for themself when nobody else is named', () => {
  expect(ownersOf(aCitizen(ME), null)).toEqual({ kind: 'CITIZEN', ref: ME });
});

test.each([
  ['MINOR', true],
  ['REPRESENTATION', true],
  ['CONSENT', false],
  ['EMERGENCY', false],
] as const)('a right by %s lets a person act for somebody: %s', (basis, may) => {
  const owner = ownersOf(representing(basis), 'somebody');

  expect(owner).toEqual(may ? { kind: 'CITIZEN', ref: 'somebody' } : null);
});

test('nobody acts for a stranger, and an officer for nobody without an intake', () => {
  expect(ownersOf(aCitizen(ME), 'a-stranger')).toBeNull();
  expect(ownersOf(anOfficer('H26.9001'), null)).toBeNull();
});

test('a relative of the owner may be named on a form, a stranger may not', () => {
  const naming = {
    owner: { kind: 'CITIZEN', ref: ME },
    family: { parentAs: null, members: [{ kind: 'FATHER', ref: 'the-father' }] },
    caller: aCitizen(ME),
  } as const;

  expect(mayName('the-father', naming)).toBe(true);
  expect(mayName(ME, naming)).toBe(true);
  expect(mayName('a-stranger', naming)).toBe(false);
  expect(mayName('somebody', { ...naming, caller: representing('MINOR') })).toBe(true);
});
