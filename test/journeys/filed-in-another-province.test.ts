import { afterAll, beforeAll, expect, test } from 'vitest';

import { startHubWorld, type HubWorld } from '../support/hub-world.ts';
import { PREFILL, type PrefillData, reused, SUBMIT, type SubmitData } from './filing.ts';

const EXTRACT = '2.000635';

let world: HubWorld;
beforeAll(async () => {
  world = await startHubWorld();
});
afterAll(() => world.stop());

test('someone from Lào Cai files at the centre of Đà Nẵng, and the commune where he lives gets it to process', async () => {
  const filled: PrefillData = (await world.asks('citizen', PREFILL, { variables: { procedure: EXTRACT } }))
    .data;
  const input = {
    idempotencyKey: 'from-lao-cai-in-da-nang',
    procedure: EXTRACT,
    receivingUnit: '000.00.9002.H17',
    fields: [...reused(filled), { key: 'extract', value: 'BIRTH' }, { key: 'copies', value: '2' }],
    components: [],
    // In the sample world he has an open one there already.
    confirmDuplicate: true,
  };

  const { data, errors } = await world.asks('citizen', SUBMIT, { variables: { input } });

  const { submitDossier }: SubmitData = data;
  expect(errors).toEqual([]);
  expect(submitDossier).toMatchObject({
    __typename: 'DossierSubmitted',
    dossier: {
      receivingUnit: { code: 'H17.9002' },
      processingUnit: { code: 'H38.9001' },
      payments: [{ name: 'Fee: 8,000 đồng a copy', amount: 16_000, state: 'DUE' }],
    },
  });
  const code = submitDossier.dossier?.code ?? '';
  expect(code).toMatch(/^H17\.9002-/);
  const there = await world.asks('officer-lao-cai', DOSSIER, { variables: { code } });
  expect(there.data).toMatchObject({ dossier: { code, owner: { fullName: 'Hoàng Văn Tùng' } } });
});

test('an officer in Đà Nẵng files it for him at the counter, and is on record as the one who took it in', async () => {
  const opened = await world.asks(
    'officer-da-nang',
    `mutation { openIntake(input: { procedure: "2.000635", owner: { personalId: "015088999010",
       fullName: "Hoàng Văn Tùng", dateOfBirth: "1988-03-08" } }) { ... on IntakeOpened { intake { id } } } }`,
  );
  const { openIntake }: { openIntake: { intake: { id: string } } } = opened.data;
  const { id: intake } = openIntake.intake;
  const onCase = { purpose: 'PROCESS_DOSSIER', caseCode: intake };
  const filled: PrefillData = (
    await world.asks('officer-da-nang', PREFILL, { variables: { procedure: EXTRACT, intake }, ...onCase })
  ).data;
  const input = {
    idempotencyKey: 'at-the-counter-in-da-nang',
    procedure: EXTRACT,
    intake,
    receivingUnit: 'H17.9001',
    channel: 'DIRECT',
    fields: [...reused(filled), { key: 'extract', value: 'MARRIAGE' }, { key: 'copies', value: '1' }],
    components: [],
    prefillToken: filled.prefill.token,
    confirmDuplicate: true,
  };

  const { data } = await world.asks('officer-da-nang', SUBMIT, { variables: { input }, ...onCase });

  const { submitDossier }: SubmitData = data;
  expect(submitDossier).toMatchObject({
    __typename: 'DossierSubmitted',
    dossier: {
      channel: 'DIRECT',
      receivingUnit: { code: 'H17.9001' },
      processingUnit: { code: 'H38.9001' },
      history: [{ kind: 'STATUS', status: 'SUBMITTED', actor: 'OFFICER', unit: { code: 'H17.9001' } }],
    },
  });
});

const DOSSIER = `query ($code: DossierCode!) { dossier(code: $code) { code owner { ... on Citizen { fullName } } } }`;
