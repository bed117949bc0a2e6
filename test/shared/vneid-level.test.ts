import { expect, test } from 'vitest';

import { hasLevelTwo } from '#shared/vneid-level.ts';

import { aCitizen, aMachine, anOfficer } from '../support/callers.ts';

test('a person reaches level 2 by an account of level 2, and accounts that are no person’s are not asked', () => {
  const ofLevel = (level: 1 | 2) => ({ kind: 'CITIZEN', ref: 'me', account: 'a', level }) as const;
  const organization = { kind: 'REPRESENTATIVE', ref: 'me', organization: 'o', account: 'a' } as const;

  expect([ofLevel(1), ofLevel(2), organization].map(hasLevelTwo)).toEqual([false, true, true]);
  expect([anOfficer(), aMachine('G22'), aCitizen('me')].map(({ actor }) => hasLevelTwo(actor))).toEqual([
    true,
    true,
    true,
  ]);
});
