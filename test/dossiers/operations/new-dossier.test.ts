import { expect, test } from 'vitest';

import { newDossier, type DossierParts } from '../../../subgraphs/dossiers/operations/new-dossier.ts';
import { anOfficer } from '../../support/callers.ts';
import { aVersion } from '../procedure-builder.ts';
import { OWNER, theNeeds } from '../submission-builder.ts';

const NOTHING = { fields: [], corrections: [], problems: [], said: new Map<string, string>() };

function parts(said: Partial<DossierParts> = {}): DossierParts {
  const { caller, now, channel } = theNeeds();
  return {
    caller,
    now,
    channel,
    version: aVersion(),
    owner: { kind: 'CITIZEN', ref: OWNER },
    people: [],
    form: NOTHING,
    papers: { components: [], problems: [] },
    receivingUnit: 'H17.9002',
    processingUnit: 'H38.9001',
    group: null,
    ...said,
  };
}

test('the fees and the time limit of the way of filing become the dossier’s, those of other ways do not', () => {
  const fee = (amount: number) =>
    ({ kind: 'SERVICE_FEE', countedBy: null, amount, vi: null, en: null }) as const;
  const version = aVersion({
    channels: [
      { channel: 'ONLINE', timeLimit: { quantity: 7, unit: 'WORKING_DAY' }, fees: [fee(10_000)] },
      { channel: 'DIRECT', timeLimit: null, fees: [fee(20_000)] },
    ],
  });

  const online = newDossier(parts({ version }));
  const direct = newDossier(parts({ version, channel: 'DIRECT' }));

  expect(online.payments).toMatchObject([{ amount: '10000', state: 'DUE' }]);
  expect([online.dossier.termUnit, online.dossier.termQuantity]).toEqual(['WORKING_DAY', 7]);
  expect([direct.payments[0]?.amount, direct.dossier.termUnit]).toEqual(['20000', null]);
});

test('a dossier of an organisation names who handed it in as applicant', () => {
  const owner = { kind: 'ORGANIZATION', ref: '310a853e-ec9a-42f2-8ea9-877af376bc25' } as const;
  const draft = newDossier(parts({ owner, people: [{ role: 'APPLICANT', kind: 'CITIZEN', ref: OWNER }] }));

  expect(draft.dossier).toMatchObject({
    ownerKind: 'ORGANIZATION',
    applicantKind: 'CITIZEN',
    applicantRef: OWNER,
  });
});

test('a finding of a typed value waits for the owner of its source, under an id of its own', () => {
  const source = { owner: 'citizens', path: 'Citizen.fullName', asOf: '', assurance: 'VERIFIED' } as const;
  const finding = { key: 'name', typed: 'An', personRef: OWNER, source };

  const { corrections } = newDossier(parts({ form: { ...NOTHING, corrections: [finding, finding] } }));

  expect(corrections).toMatchObject([
    { ...finding, state: 'OPEN' },
    { ...finding, state: 'OPEN' },
  ]);
  expect(corrections[0]?.id).not.toBe(corrections[1]?.id);
});

test('at the counter the officer’s unit is on record as the one that took it in', () => {
  const { events } = newDossier(parts({ caller: anOfficer('H17.9002') }));

  expect(events).toMatchObject([
    { status: 'SUBMITTED', actor: 'OFFICER', unit: 'H17.9002', role: 'one-stop' },
  ]);
});

test('the first leg of an interlinked group knows its group and its place', () => {
  const { dossier } = newDossier(parts({ group: { id: 'a-group', code: '2.000986', position: 1 } }));

  expect(dossier).toMatchObject({ groupId: 'a-group', groupCode: '2.000986', groupPosition: 1 });
});
