import { expect, test } from 'vitest';

import { type Actor } from '#shared/caller.ts';

import { sightOf } from '../../../subgraphs/dossiers/rules/sight-of.ts';
import { aCitizen, anOfficer, anonymous, aService } from '../../support/callers.ts';

test('a citizen sees the dossiers of their own', () => {
  expect(sightOf(aCitizen('a-ref'))).toEqual({ kind: 'OWN', ref: 'a-ref' });
});

test('an officer sees the dossiers of their unit', () => {
  expect(sightOf(anOfficer('H26.9001'))).toEqual({ kind: 'UNIT', unit: 'H26.9001' });
});

test.each<[string, Actor]>([
  ['the anonymous', anonymous.actor],
  ['a machine client', { kind: 'MACHINE', name: 'portal' }],
  ['the gateway itself', aService('gateway').actor],
])('%s sees no dossier', (_who, actor) => {
  expect(sightOf({ ...anonymous, actor })).toEqual({ kind: 'NOTHING' });
});
