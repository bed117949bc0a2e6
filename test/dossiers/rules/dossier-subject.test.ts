import { expect, test } from 'vitest';

import { dossierSubject } from '../../../subgraphs/dossiers/rules/dossier-subject.ts';
import { aCitizen, anOfficer, anOfficerOnCase } from '../../support/callers.ts';

const dossier = { code: 'H26.9001-260213-0016' };

test('a dossier that a citizen may see is their own', () => {
  expect(dossierSubject(aCitizen('a-ref'), dossier)).toBe('SELF');
});

test('to an officer it is the case that they named', () => {
  expect(dossierSubject(anOfficerOnCase(dossier.code, []), dossier)).toBe('CASE');
});

test('to an officer with another case or none it is another dossier', () => {
  expect(dossierSubject(anOfficerOnCase('H26.9001-260213-0017', []), dossier)).toBe('OTHER');
  expect(dossierSubject(anOfficer(), dossier)).toBe('OTHER');
});
