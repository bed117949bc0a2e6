import { expect, test } from 'vitest';

import { type Caller, ANONYMOUS } from '#shared/caller.ts';

import { organizationSubject } from '../../../subgraphs/citizens/rules/organization-subject.ts';
import { visibleOrganization } from '../../../subgraphs/citizens/rules/visible-organization.ts';
import { aCitizen, anOfficer, anOfficerOnCase } from '../../support/callers.ts';

const KEYS = { ref: 'ref-o', unitCode: null, representativeRef: 'ref-a' };
const COMPANY = { taxCode: '9999000125', name: { vi: 'Công ty', en: null } };
const HOUSEHOLD = { taxCode: '034179999015', name: { vi: 'Hộ kinh doanh', en: null } };
const seen = (caller: Caller, record: typeof COMPANY, via = 'Query.organization') =>
  visibleOrganization(KEYS, { caller, via, subject: organizationSubject(caller, KEYS) }, record);

test('anyone may know an enterprise by name, and its classified fields are refused one by one', () => {
  const row = seen(ANONYMOUS, COMPANY);

  expect(row?.name.vi).toBe('Công ty');
  expect(() => row?.readTaxCode()).toThrow('Sign in to read this field.');
  expect(() => row?.readRepresentative()).toThrow('Sign in to read this field.');
});

test('a household business, whose tax code is a personal number, is hidden like its owner', () => {
  expect(seen(ANONYMOUS, HOUSEHOLD)).toBeNull();
  expect(seen(aCitizen('ref-b'), HOUSEHOLD)).toBeNull();
  expect(seen(anOfficer(), HOUSEHOLD)).toBeNull();
});

test('the owner of a household business reads its tax code and that they represent it', () => {
  const row = seen(aCitizen('ref-a'), HOUSEHOLD);

  expect(row?.readTaxCode()).toBe('034179999015');
  expect(row?.readRepresentative()).toBe('ref-a');
});

test('an officer sees the name of a household business that owns a dossier, as of any owner', () => {
  const row = seen(anOfficer(), HOUSEHOLD, 'Dossier.owner');

  expect(row?.name.vi).toBe('Hộ kinh doanh');
  expect(() => row?.readTaxCode()).toThrow('Name a purpose and a case');
});

test('an officer with a case that names the business or its representative reads the tax code', () => {
  expect(seen(anOfficerOnCase('H26.9001-261121-0001', ['ref-o']), HOUSEHOLD)?.readTaxCode()).toBe(
    '034179999015',
  );
  expect(seen(anOfficerOnCase('H26.9001-261121-0001', ['ref-a']), HOUSEHOLD)?.readTaxCode()).toBe(
    '034179999015',
  );
});
