import { expect, test } from 'vitest';

import { findingSubject } from '../../../subgraphs/dossiers/rules/finding-subject.ts';
import { aCitizen, anOfficer } from '../../support/callers.ts';

test('to the owner’s officer, for whom every finding is a case of its own, it is that case', () => {
  expect(findingSubject(anOfficer('G01', 'CORRECT_DATA'), 'ref-a')).toBe('CASE');
  expect(findingSubject(anOfficer('G01', 'CORRECT_DATA'), null)).toBe('CASE');
});

test('with any other purpose it is somebody’s data, and nobody’s where no person is known', () => {
  expect(findingSubject(anOfficer('G01'), 'ref-a')).toBe('OTHER');
  expect(findingSubject(anOfficer('G01'), null)).toBe('OTHER');
  expect(findingSubject(aCitizen('ref-a'), 'ref-a')).toBe('SELF');
});
