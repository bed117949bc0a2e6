import { expect, test } from 'vitest';

import { prefillSubject } from '../../../subgraphs/dossiers/rules/prefill-subject.ts';
import { aCitizen, anOfficerOnCase } from '../../support/callers.ts';

test('a person reads the form of their own matter as their own', () => {
  expect(prefillSubject(aCitizen('47eaa099-2cb6-416d-86dc-283cf0480ff9'), 'an-intake')).toBe('SELF');
});

test('an officer reads the form of the intake they named as their case, and of no other', () => {
  const officer = anOfficerOnCase('an-intake', []);

  expect([prefillSubject(officer, 'an-intake'), prefillSubject(officer, 'another')]).toEqual([
    'CASE',
    'OTHER',
  ]);
});
