import { expect, test } from 'vitest';

import { standsFor, type StandingFor } from '../../../subgraphs/dossiers/rules/stands-for.ts';

const stands = (known: Partial<StandingFor>): boolean =>
  standsFor({
    owner: { kind: 'CITIZEN', ref: 'owner' },
    applicant: 'somebody',
    organizations: [],
    minors: [],
    isRepresentative: false,
    ...known,
  });
const COMPANY = { kind: 'ORGANIZATION', ref: 'company' } as const;

test.each([
  ['for themself', { applicant: 'owner' }],
  ['for a minor child or ward', { minors: ['another', 'owner'] }],
  ['for whoever recorded them as representative', { isRepresentative: true }],
  ['for the organisation that they represent by law', { owner: COMPANY, organizations: ['company'] }],
])('somebody stands at the counter %s', (_what, known) => {
  expect(stands(known)).toBe(true);
});

test.each([
  ['for a stranger', {}],
  ['for a grown-up child, who is no minor', { minors: ['another'] }],
  ['for an organisation of somebody else', { owner: COMPANY, organizations: ['another'] }],
  // Who represents a person does not thereby represent an organisation.
  ['for an organisation by a representation of a person', { owner: COMPANY, isRepresentative: true }],
])('nobody stands there %s', (_what, known) => {
  expect(stands(known)).toBe(false);
});
