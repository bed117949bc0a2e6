import { expect, test } from 'vitest';

import type { Represented } from '#shared/caller.ts';

import { dossierSubject } from '../../../subgraphs/dossiers/rules/dossier-subject.ts';
import { aCallerFor, aCitizen, aMachine, anOfficer, anOfficerOnCase } from '../../support/callers.ts';

const dossier = { code: 'H26.9001-260213-0016', ownerRef: 'an-owner', applicantRef: 'an-applicant' };

test.each(['an-owner', 'an-applicant'])('to %s it is their own dossier', (ref) => {
  expect(dossierSubject(aCitizen(ref), dossier)).toBe('SELF');
});

test('to a person with no part in it, it is somebody else’s', () => {
  expect(dossierSubject(aCitizen('another'), dossier)).toBe('OTHER');
});

test('to a parent it is the child’s, and what they may read of the child decides', () => {
  const child: Represented = { ref: 'an-owner', basis: 'MINOR', coordinates: 'ALL' };

  expect(dossierSubject({ ...aCitizen('a-parent'), represents: [child] }, dossier)).toEqual(child);
});

test('to a legal representative it is their own when the organisation owns it', () => {
  const actor = { kind: 'REPRESENTATIVE', ref: 'a-person', organization: 'an-owner', account: 'a' } as const;

  expect(dossierSubject(aCallerFor(actor, 'OWN_DATA'), dossier)).toBe('SELF');
});

test('to an officer it is the case that they named', () => {
  expect(dossierSubject(anOfficerOnCase(dossier.code, []), dossier)).toBe('CASE');
});

test('to an officer with another case or none it is another dossier', () => {
  expect(dossierSubject(anOfficerOnCase('H26.9001-260213-0017', []), dossier)).toBe('OTHER');
  expect(dossierSubject(anOfficer(), dossier)).toBe('OTHER');
});

test('to a system that synchronises, each dossier that it pulls is its own case', () => {
  const { actor } = aMachine('H26', ['dossier:sync']);

  expect(dossierSubject(aCallerFor(actor, 'SYNC_DOSSIER'), dossier)).toBe('CASE');
  expect(dossierSubject(aCallerFor(actor, 'WORK_LIST'), dossier)).toBe('OTHER');
});
