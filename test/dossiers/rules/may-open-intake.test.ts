import { expect, test } from 'vitest';

import type { Actor } from '#shared/caller.ts';

import { counterOf } from '../../../subgraphs/dossiers/rules/may-open-intake.ts';
import { aCitizen, aMachine, anOfficer, anonymous, aService } from '../../support/callers.ts';

test('an officer opens intakes at their own unit, in their own name', () => {
  expect(counterOf(anOfficer('H26.9001').actor)).toEqual({ unit: 'H26.9001', account: 'an-officer' });
});

test('a system opens intakes for its agency when its scope names that', () => {
  expect(counterOf(aMachine('H38', ['dossier:intake']).actor)).toEqual({
    unit: 'H38',
    account: 'client:a-system',
  });
});

test.each<[string, Actor]>([
  ['a system without that scope', aMachine('H38', ['dossier:read']).actor],
  ['a citizen', aCitizen('a-ref').actor],
  ['a service of the hub', aService('dossiers').actor],
  ['the anonymous', anonymous.actor],
])('%s opens none', (_who, actor) => {
  expect(counterOf(actor)).toBeNull();
});
