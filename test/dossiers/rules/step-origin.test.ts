import { expect, test } from 'vitest';

import { originOf } from '../../../subgraphs/dossiers/rules/step-origin.ts';
import { aCitizen, aMachine, anOfficer, aService } from '../../support/callers.ts';

test('of an officer the history keeps unit, role and the hash of the account, and no name', () => {
  expect(originOf(anOfficer('H26.9001').actor)).toEqual({
    actor: 'OFFICER',
    unit: 'H26.9001',
    role: 'one-stop',
    account: 'an-officer',
  });
});

test('of a person it keeps that it was a person, and the hash of the account', () => {
  expect(originOf(aCitizen('a-ref').actor)).toEqual({
    actor: 'PERSON',
    unit: null,
    role: null,
    account: 'a-citizen',
  });
  expect(
    originOf({ kind: 'REPRESENTATIVE', ref: 'a-ref', organization: 'b', account: 'theirs' }),
  ).toMatchObject({ actor: 'PERSON', account: 'theirs' });
});

test('of a system it keeps the agency and the system, of the hub nothing more', () => {
  expect(originOf(aMachine('H38').actor)).toEqual({
    actor: 'SYSTEM',
    unit: 'H38',
    role: null,
    account: 'client:a-system',
  });
  expect(originOf(aService('dossiers').actor)).toEqual({
    actor: 'HUB',
    unit: null,
    role: null,
    account: null,
  });
});
