import { expect, test } from 'vitest';

import { reviewerOf, reviewSight } from '../../../subgraphs/access/rules/review-sight.ts';
import { aCallerFor, aCitizen, aMachine, anOfficer, anonymous, aService } from '../../support/callers.ts';

const officer = (role: string) =>
  aCallerFor({ kind: 'OFFICER', unit: 'H26', role, account: 'an-account' }, 'WORK_LIST');

test('data protection reviews every emergency, a supervisor those of their unit', () => {
  const protector = reviewSight(aCallerFor({ kind: 'DATA_PROTECTION', account: 'dp' }, 'DATA_PROTECTION'));
  const supervisor = reviewSight(officer('SUPERVISOR'));

  expect(protector).toEqual({ kind: 'ALL', account: 'dp' });
  expect(supervisor).toEqual({ kind: 'UNIT', account: 'an-account', unit: 'H26' });
  expect([protector, supervisor].map((sight) => sight && reviewerOf(sight))).toEqual([
    'DATA_PROTECTION',
    'SUPERVISOR',
  ]);
});

test.each([
  ['an officer of another role', officer('ONE_STOP_OFFICER')],
  ['the officer at the counter', anOfficer()],
  ['a citizen', aCitizen('me')],
  ['a system', aMachine('H26')],
  ['a service of the hub', aService('gateway')],
  ['nobody', anonymous],
])('%s reviews none', (_who, caller) => {
  expect(reviewSight(caller)).toBeNull();
});
