import { expect, test } from 'vitest';

import { accountOf } from '../../../subgraphs/dossiers/rules/account-of.ts';
import { aCitizen, aMachine, anonymous, anOfficer, aService } from '../../support/callers.ts';

test('people and officers act by their account, systems by the name of their client', () => {
  expect(accountOf(aCitizen('r').actor)).toBe('a-citizen');
  expect(accountOf(anOfficer().actor)).toBe('an-officer');
  expect(accountOf(aMachine('H26').actor)).toBe('client:a-system');
});

test('nobody and the services of the hub have no account', () => {
  expect(accountOf(anonymous.actor)).toBeNull();
  expect(accountOf(aService('access').actor)).toBeNull();
});
