import { expect, test } from 'vitest';

import type { StoredLeg } from '../../../subgraphs/dossiers/entities/interlinked-leg.ts';
import type { ProcedureVersion } from '../../../subgraphs/dossiers/entities/procedure-version.ts';
import { draftLeg, type LegDraft } from '../../../subgraphs/dossiers/operations/draft-leg.ts';
import { aDossier } from '../dossier-builder.ts';

const AT = new Date('2026-11-20T02:00:00Z');
const LEG: StoredLeg = {
  id: '47eaa099-2cb6-416d-86dc-283cf0480ff9',
  groupId: '5b3bd9b0-7c1e-4f0a-9a53-1c3f2f6a7d10',
  position: 2,
  procedureCode: '1.004222',
  startsAfter: [1],
  results: [],
  answers: [],
  supplied: [],
  state: 'WAITING',
  problem: null,
  missing: [],
  dossierCode: null,
};
const limit = (channel: 'ONLINE' | 'DIRECT', quantity: number): ProcedureVersion['channels'][number] => ({
  channel,
  timeLimit: { quantity, unit: 'WORKING_DAY' },
  fees: [],
});
const VERSION: ProcedureVersion = {
  id: '1.004222@2025-07-01',
  code: '1.004222',
  nonTerritorial: false,
  levels: ['COMMUNE'],
  for: ['CITIZEN'],
  competentAgency: 'Công an cấp xã',
  channels: [limit('DIRECT', 9), limit('ONLINE', 7)],
  components: [],
  form: null,
};
const FIRST = {
  ...aDossier({ groupId: LEG.groupId, groupCode: '2.000986', groupPosition: 1 }).dossier,
  version: 3,
};
const drafted = (more: Partial<LegDraft> = {}) =>
  draftLeg({
    leg: LEG,
    first: FIRST,
    version: VERSION,
    people: [],
    fields: [],
    results: [],
    papers: null,
    unit: 'G01.9026.9001',
    at: AT,
    ...more,
  });

test('a leg belongs to whoever declared, in the same group, at its own agency, handed in now', () => {
  const { dossier } = drafted();

  expect(dossier).toMatchObject({
    ownerRef: FIRST.ownerRef,
    applicantRef: FIRST.applicantRef,
    groupId: LEG.groupId,
    groupCode: '2.000986',
    groupPosition: 2,
    receivingUnit: 'G01.9026.9001',
    processingUnit: 'G01.9026.9001',
    status: 'SUBMITTED',
    submittedAt: AT,
    acceptedAt: null,
  });
});

test('its term is that of the way in which the group was filed', () => {
  expect(drafted().dossier).toMatchObject({ channel: 'ONLINE', termUnit: 'WORKING_DAY', termQuantity: 7 });
  expect(drafted({ first: { ...FIRST, channel: 'DIRECT' } }).dossier).toMatchObject({ termQuantity: 9 });
});

test('the papers of a first leg that is taken up again are those that were handed in before', () => {
  const papers = [
    {
      dossierCode: FIRST.code,
      position: 1,
      componentId: 'notice of birth',
      answer: 'MUST_SUPPLY',
      documentId: null,
      fileId: null,
      digitised: true,
    },
  ] as const;

  expect(drafted({ papers }).components).toEqual(papers);
});
