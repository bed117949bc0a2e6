import { expect, test } from 'vitest';

import type { VersionComponent } from '../../../subgraphs/dossiers/entities/procedure-version.ts';
import { legComponents } from '../../../subgraphs/dossiers/rules/leg-components.ts';

type Requirement = VersionComponent['requirement'];

const REQUIREMENT: Requirement = {
  need: 'ALWAYS',
  handling: 'SUBMIT',
  channels: null,
  vi: null,
  en: null,
  madeFromForm: false,
  claimedBy: null,
};
const component = (
  code: string,
  requirement: Partial<Requirement> = {},
  substitution: Partial<NonNullable<VersionComponent['substitution']>> | null = null,
): VersionComponent => ({
  id: code,
  code,
  originals: 1,
  requirement: { ...REQUIREMENT, ...requirement },
  substitution: substitution && {
    subject: 'OWNER',
    sources: [],
    resultTypes: [],
    legalBasis: '66.7/2025/NQ-CP',
    ...substitution,
  },
});
const CERTIFICATE = { type: 'KQ.G15.000031', documentId: 'e85a57fc-9b39-44c1-be12-7b35baaa7b43' };
const answered = (...components: readonly VersionComponent[]) =>
  legComponents(components, { channel: 'ONLINE', results: [CERTIFICATE] }).map(
    ({ componentId, answer, documentId }) => [componentId, answer, documentId],
  );

test('the declaration that the form itself becomes is data: it was given once for the whole group', () => {
  expect(answered(component('CT01', { madeFromForm: true }))).toEqual([['CT01', 'SATISFIED_BY_DATA', null]]);
});

test('the birth certificate of the first leg takes the place of a paper that it replaces', () => {
  const kinship = component('kinship', {}, { resultTypes: ['KQ.G15.000031'] });

  expect(answered(kinship)).toEqual([['kinship', 'SATISFIED_BY_STORED_DOCUMENT', CERTIFICATE.documentId]]);
});

test('what databases hold is not asked for, a paper that nothing replaces is', () => {
  expect(answered(component('dwelling', { need: 'IF_NOT_IN_DATABASES' }, {}), component('lease'))).toEqual([
    ['dwelling', 'SATISFIED_BY_DATA', null],
    ['lease', 'MUST_SUPPLY', null],
  ]);
});

test('what is only shown, only for special cases or only for another way of filing is left out', () => {
  expect(
    answered(
      component('shown', { handling: 'SHOW' }),
      component('special', { need: 'CONDITIONAL' }),
      component('on paper', { channels: ['DIRECT'] }),
    ),
  ).toEqual([]);
});
