import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Caller } from '#shared/caller.ts';

import { requestSupplement } from '../../subgraphs/dossiers/operations/request-supplement.ts';
import { aCallerFor, aCitizen, anOfficer, anOfficerOnCase, anonymous } from '../support/callers.ts';
import { BEGUN, type Desk, openDesk } from './step-desk.ts';

const OWNER = randomUUID();
const REASON = 'Người nộp chưa ký tờ khai.';
const ASKED = 'Tờ khai có chữ ký.';

let desk: Desk;
let code = '';
beforeAll(async () => {
  desk = await openDesk();
  const { needs, ...laid } = await desk.laid({ ownerRef: OWNER }, ...BEGUN);
  code = laid.code;
  const papers = [{ componentId: null, text: ASKED }];
  await requestSupplement(desk.em(), { ...needs(), papers, reason: REASON });
});
afterAll(() => desk.stop());

const reads = (caller: Caller) =>
  desk.world.asks({
    caller,
    query:
      'query ($code: DossierCode!) { dossier(code: $code) { askedPapers { text } history { reason dossier { code } } } }',
    variables: { code },
  });
const system = (purpose: string) =>
  aCallerFor(
    {
      kind: 'MACHINE',
      client: 'a-system',
      agency: 'H26',
      scopes: ['dossier:read', 'dossier:sync', 'dossier:process'],
    },
    purpose,
  );
const lettingRead = (...coordinates: readonly string[]): Caller => ({
  ...aCitizen(randomUUID()),
  represents: [{ ref: OWNER, basis: 'CONSENT', coordinates: new Set(['Citizen.dossiers', ...coordinates]) }],
});

describe('why a step was taken, and what was asked for', () => {
  test.each([
    ['its owner', () => aCitizen(OWNER)],
    ['an officer in that case', () => anOfficerOnCase(code, [OWNER])],
    ['whom the owner lets read both', () => lettingRead('DossierEvent.reason', 'Dossier.askedPapers')],
  ])('%s reads it', async (_who, caller) => {
    const { data, errors } = await reads(caller());

    expect(errors).toEqual([]);
    expect(data?.['dossier']).toMatchObject({ askedPapers: [{ text: ASKED }] });
    const { history }: { history: { reason: string | null; dossier: object }[] } = data?.['dossier'] ?? {
      history: [],
    };
    expect(history.at(-1)).toEqual({ reason: REASON, dossier: { code } });
  });

  test.each([
    ['an officer with a work list', () => anOfficer(), 'PURPOSE_REQUIRED'],
    ['an officer in another case', () => anOfficerOnCase('H26.9001-261102-0001', []), 'CASE_DENIED'],
    ['a system that synchronises', () => system('SYNC_DOSSIER'), 'PURPOSE_DENIED'],
    ['a system with a work list', () => system('WORK_LIST'), 'PURPOSE_REQUIRED'],
    ['whom the owner lets read their dossiers and no more', () => lettingRead(), 'CONSENT_MISSING'],
  ])('%s sees the dossier and reads neither', async (_who, caller, refusal) => {
    const { data, errors } = await reads(caller());

    expect(JSON.stringify({ data, errors })).not.toContain('ký');
    expect(data?.['dossier']).toMatchObject({ askedPapers: null });
    expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set([refusal]));
    expect(new Set(errors.map(({ extensions }) => extensions.coordinate))).toEqual(
      new Set(['Dossier.askedPapers', 'DossierEvent.reason']),
    );
  });

  test.each([
    ['another citizen', aCitizen(randomUUID())],
    ['an officer of another province', anOfficer('H38')],
    ['nobody who signed in', anonymous],
  ])('%s does not even see the dossier', async (_who, caller) => {
    expect((await reads(caller)).data?.['dossier']).toBeNull();
  });
});

describe('a dossier in the answer to a step', () => {
  test('is read anew after each of two steps in one request', async () => {
    const laid = await desk.laid({}, ['SUBMITTED', '2026-11-02 09:00']);

    const { data } = await desk.world.asks({
      caller: anOfficer(),
      query: `mutation ($code: DossierCode!) {
        one: acceptDossier(code: $code, version: 1) { ... on DossierStepped { dossier { version status history { status } } } }
        two: startProcessing(code: $code, version: 2) { ... on DossierStepped { dossier { version status history { status } } } }
        late: stopDossier(code: $code, version: 2, reason: "x") { ... on DossierChangedMeanwhile { dossier { version } } } }`,
      variables: { code: laid.code },
    });

    expect(data).toEqual({
      one: {
        dossier: {
          version: 2,
          status: 'ACCEPTED',
          history: [{ status: 'SUBMITTED' }, { status: 'ACCEPTED' }],
        },
      },
      two: {
        dossier: {
          version: 3,
          status: 'IN_PROGRESS',
          history: [{ status: 'SUBMITTED' }, { status: 'ACCEPTED' }, { status: 'IN_PROGRESS' }],
        },
      },
      late: { dossier: { version: 3 } },
    });
  });

  test('is null for whoever may not see it any more, and the step was taken all the same', async () => {
    const laid = await desk.laid({ receivingUnit: 'H38', processingUnit: 'H26.9001' }, ...BEGUN);

    const { data, errors } = await desk.world.asks({
      caller: anOfficer('H26.9001'),
      query: `mutation ($code: DossierCode!) {
        transferDossier(code: $code, version: 1, unit: "H38.9001", reason: "Thuộc tỉnh khác.") {
          __typename ... on DossierStepped { dossier { code } } } }`,
      variables: { code: laid.code },
    });

    expect(errors).toEqual([]);
    expect(data).toEqual({ transferDossier: { __typename: 'DossierStepped', dossier: null } });
    expect((await desk.history(laid.code)).at(-1)).toMatchObject({ kind: 'TRANSFER', toUnit: 'H38.9001' });
  });
});
