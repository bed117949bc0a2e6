import { expect, test } from 'vitest';

import { type Caller, ANONYMOUS } from '#shared/caller.ts';
import { subjectOf } from '#shared/policy.ts';

import { visibleDocument } from '../../../subgraphs/citizens/rules/visible-document.ts';
import { aCitizen, anOfficer, anOfficerOnCase } from '../../support/callers.ts';

const DOCUMENT = {
  id: 'd',
  ownerRef: 'ref-a',
  ownerKind: 'CITIZEN',
  type: 'KQ.G01.000185',
  issuerCode: 'G01',
  issuedOn: '2016-11-21',
  validUntil: null,
  legalForm: 'E_ORIGINAL',
  signature: 'SIGNED_VALID',
  sha256: '00',
  dossierCode: null,
} as const;
const seen = (caller: Caller) =>
  visibleDocument(
    DOCUMENT,
    { caller, via: 'Dossier.results', subject: subjectOf(caller, 'ref-a') },
    () => 'LC-999-010',
  );

test('people see the documents of their own store with their numbers', () => {
  expect(seen(aCitizen('ref-a'))?.readNumber()).toBe('LC-999-010');
});

test('nobody else sees that a document exists, officers without a case included', () => {
  expect(
    [ANONYMOUS, aCitizen('ref-b'), anOfficer(), anOfficerOnCase('H26.9001-261121-0001', ['ref-b'])].map(seen),
  ).toEqual([null, null, null, null]);
});

test('an officer with a case sees the documents of the people of that case', () => {
  expect(seen(anOfficerOnCase('H26.9001-261121-0001', ['ref-a']))?.type).toBe('KQ.G01.000185');
});
