import { afterAll, beforeAll, expect, test } from 'vitest';

import { startHubWorld, type HubWorld } from '../support/hub-world.ts';
import { PREFILL, type PrefillData, reused, SUBMIT, type SubmitData } from './filing.ts';

const REGISTRATION = '1.001612';
const NUMBER = '034179999015';

let world: HubWorld;
beforeAll(async () => {
  world = await startHubWorld();
});
afterAll(() => world.stop());

test('the tax code of a household business is filled in with its owner’s personal identifier', async () => {
  const { data } = await world.asks('business-owner', PREFILL, { variables: { procedure: REGISTRATION } });

  const { prefill }: PrefillData = data;
  expect(prefill.fields.find(({ key }) => key === 'business.taxCode')).toMatchObject({
    value: NUMBER,
    provenance: { owner: 'citizens', assurance: 'VERIFIED' },
  });
});

test('a business owner registers with the personal identifier as tax code, and the dossier keeps her in place of the number', async () => {
  const filled: PrefillData = (
    await world.asks('business-owner', PREFILL, { variables: { procedure: REGISTRATION } })
  ).data;
  const typed = [
    { key: 'business.name', value: 'Hộ kinh doanh Hồng Nhung' },
    { key: 'business.line', value: 'Số 8, đường Bạch Đằng' },
    { key: 'business.lines', value: 'Bán lẻ vải' },
    { key: 'business.capital', value: '50000000' },
    { key: 'business.taxCode', value: NUMBER },
  ];
  const again = new Set(typed.map(({ key }) => key));
  const input = {
    idempotencyKey: 'a-household-business',
    procedure: REGISTRATION,
    owner: { taxCode: NUMBER },
    receivingUnit: 'H17.9001',
    fields: [...reused(filled).filter(({ key }) => !again.has(key)), ...typed],
    components: [],
  };

  const { data, errors } = await world.asks('business-owner', SUBMIT, { variables: { input } });

  const { submitDossier }: SubmitData = data;
  expect(errors).toEqual([]);
  expect(submitDossier).toMatchObject({
    __typename: 'DossierSubmitted',
    dossier: {
      owner: { fullName: 'Vũ Thị Hồng Nhung' },
      processingUnit: { code: 'H17.9001' },
      people: [
        { role: 'OWNER', person: { fullName: 'Vũ Thị Hồng Nhung' } },
        { role: 'APPLICANT', person: { fullName: 'Vũ Thị Hồng Nhung' } },
      ],
    },
  });
  const fields = new Map(submitDossier.dossier?.fields.map((field) => [field.key, field]));
  expect(fields.get('business.taxCode')).toMatchObject({
    value: null,
    person: { fullName: 'Vũ Thị Hồng Nhung' },
    provenance: { owner: 'citizens', assurance: 'VERIFIED' },
  });
  expect(fields.get('business.capital')).toMatchObject({
    value: '50000000',
    provenance: { owner: 'applicant', assurance: 'DECLARED' },
  });
});

test('a name typed otherwise than the register has it is kept, and becomes a finding for the register', async () => {
  const filled: PrefillData = (
    await world.asks('business-owner', PREFILL, { variables: { procedure: REGISTRATION } })
  ).data;
  const typed = [
    { key: 'owner.fullName', value: 'Vũ Thị Hồng Nhung Anh' },
    { key: 'owner.residence.area', value: '20242' },
    { key: 'business.name', value: 'Hộ kinh doanh thứ hai' },
    { key: 'business.line', value: 'Số 9' },
    { key: 'business.lines', value: 'Bán lẻ' },
    { key: 'business.capital', value: '1000000' },
  ];
  const again = new Set(typed.map(({ key }) => key));
  const input = {
    idempotencyKey: 'another-household-business',
    procedure: REGISTRATION,
    receivingUnit: 'H17.9001',
    fields: [...reused(filled).filter(({ key }) => !again.has(key)), ...typed],
    components: [],
    confirmDuplicate: true,
  };

  const { data } = await world.asks('business-owner', SUBMIT, { variables: { input } });
  const now = await world.asks('business-owner', '{ me { fullName } }');

  const { submitDossier }: SubmitData = data;
  expect(submitDossier.dossier).toMatchObject({
    corrections: [
      {
        key: 'owner.fullName',
        typed: 'Vũ Thị Hồng Nhung Anh',
        state: 'OPEN',
        source: { owner: 'citizens', path: 'Citizen.fullName' },
      },
    ],
  });
  expect(now.data).toEqual({ me: { fullName: 'Vũ Thị Hồng Nhung' } });
});
