import { expect, test } from 'vitest';

import type { Actor, Represented } from '#shared/caller.ts';

import { isOwn, sightOf } from '../../../subgraphs/dossiers/rules/sight-of.ts';
import { aCallerFor, aCitizen, aMachine, anOfficer, anonymous, aService } from '../../support/callers.ts';

test('a citizen sees the dossiers of their own', () => {
  expect(sightOf(aCitizen('a-ref'))).toEqual({ kind: 'OWN', refs: ['a-ref'] });
});

test('a citizen sees the dossiers of whoever lets them, and not of whoever lets them read other things', () => {
  const represents: Represented[] = [
    { ref: 'a-child', basis: 'MINOR', coordinates: 'ALL' },
    { ref: 'a-father', basis: 'REPRESENTATION', coordinates: new Set(['Citizen.dossiers']) },
    { ref: 'a-friend', basis: 'REPRESENTATION', coordinates: new Set(['Citizen.residence']) },
  ];

  const sight = sightOf({ ...aCitizen('a-ref'), represents });

  expect(sight).toEqual({ kind: 'OWN', refs: ['a-ref', 'a-child', 'a-father'] });
});

test('a legal representative sees their own dossiers and the organisation’s', () => {
  const actor = { kind: 'REPRESENTATIVE', ref: 'a', organization: 'o', account: 'x' } as const;

  expect(sightOf(aCallerFor(actor, 'OWN_DATA'))).toEqual({ kind: 'OWN', refs: ['a', 'o'] });
});

test('an officer sees the dossiers of their unit', () => {
  expect(sightOf(anOfficer('H26.9001'))).toEqual({ kind: 'UNIT', unit: 'H26.9001' });
});

test.each(['dossier:read', 'dossier:sync'])('a system with the scope %s sees its agency’s', (scope) => {
  expect(sightOf(aMachine('H38', ['procedure:read', scope]))).toEqual({ kind: 'UNIT', unit: 'H38' });
});

test.each<[string, Actor]>([
  ['the anonymous', anonymous.actor],
  ['a system without a scope that names dossiers', aMachine('G22', ['procedure:read']).actor],
  ['a developer', { kind: 'REGISTRY', agency: 'G18', scopes: ['dossier:read'], account: 'a' }],
  ['data protection', { kind: 'DATA_PROTECTION', account: 'a' }],
  ['statistics', { kind: 'STATISTICS', account: 'a' }],
  ['the gateway itself', aService('gateway').actor],
])('%s sees no dossier', (_who, actor) => {
  expect(sightOf({ ...anonymous, actor })).toEqual({ kind: 'NOTHING' });
});

test.each([
  ['own', { ownerRef: 'a-ref', applicantRef: 'another' }, true],
  ['hand in for another', { ownerRef: 'another', applicantRef: 'a-ref' }, true],
  ['have nothing to do with', { ownerRef: 'another', applicantRef: 'another' }, false],
])('a dossier that they %s is a citizen’s own as the row says', (_what, dossier, expected) => {
  expect(isOwn(sightOf(aCitizen('a-ref')), dossier)).toBe(expected);
});

test('of whoever sees the dossiers of a unit, or none, a row alone tells nothing', () => {
  const dossier = { ownerRef: 'H26.9001', applicantRef: 'H26.9001' };

  expect([anOfficer('H26.9001'), anonymous].map((caller) => isOwn(sightOf(caller), dossier))).toEqual([
    false,
    false,
  ]);
});
