import { expect, test } from 'vitest';

import { ANONYMOUS } from '#shared/caller.ts';

import { organizationSubject } from '../../../subgraphs/citizens/rules/organization-subject.ts';
import { aCitizen, anOfficerOnCase } from '../../support/callers.ts';

const COMPANY = { ref: 'ref-o', representativeRef: 'ref-a' };
const STATE_BODY = { ref: 'ref-s', representativeRef: null };

test('an organisation is its representative, when the representative asks', () => {
  expect(organizationSubject(aCitizen('ref-a'), COMPANY)).toBe('SELF');
  expect(organizationSubject(aCitizen('ref-b'), COMPANY)).toBe('OTHER');
});

test('an organisation belongs to a case that names it or its representative', () => {
  expect(organizationSubject(anOfficerOnCase('H26.9001-261121-0001', ['ref-o']), COMPANY)).toBe('CASE');
  expect(organizationSubject(anOfficerOnCase('H26.9001-261121-0001', ['ref-a']), COMPANY)).toBe('CASE');
  expect(organizationSubject(anOfficerOnCase('H26.9001-261121-0001', ['ref-b']), COMPANY)).toBe('OTHER');
});

test('a state body that nobody represents belongs to nobody who merely asks', () => {
  expect(organizationSubject(ANONYMOUS, STATE_BODY)).toBe('OTHER');
});
