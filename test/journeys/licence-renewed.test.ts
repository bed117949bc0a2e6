import { afterAll, beforeAll, expect, test } from 'vitest';

import { startHubWorld, type HubWorld } from '../support/hub-world.ts';
import { PREFILL, type PrefillData, reused, SUBMIT, type SubmitData } from './filing.ts';

const LICENCE = '3.000347';

let world: HubWorld;
beforeAll(async () => {
  world = await startHubWorld();
});
afterAll(() => world.stop());

test('a driver whose licence ends soon sees every required field filled in, each with the owner that vouches for it', async () => {
  const { data, errors } = await world.asks('citizen', PREFILL, { variables: { procedure: LICENCE } });

  const { prefill }: PrefillData = data;
  const required = prefill.fields.filter(({ field }) => field.required);
  expect(errors).toEqual([]);
  expect(required.map(({ value }) => value)).not.toContain(null);
  expect(new Set(required.map(({ provenance }) => provenance?.owner))).toEqual(new Set(['citizens']));
  expect(
    Object.fromEntries(prefill.fields.map(({ key, provenance }) => [key, provenance?.assurance])),
  ).toMatchObject({
    'owner.fullName': 'VERIFIED',
    'licence.number': 'STORED_DOCUMENT',
    'licence.issuer': 'STORED_DOCUMENT',
  });
  expect(prefill.unavailable).toEqual([]);
});

test('the licence in the driver’s store takes the place of its copy, and the form that of the application', async () => {
  const { data } = await world.asks('citizen', PREFILL, { variables: { procedure: LICENCE } });

  const { prefill }: PrefillData = data;
  const asked = prefill.components.filter((component) => component.asked);
  expect(asked.map(({ component, answer, document }) => [component.code, answer, document?.number])).toEqual([
    ['000.00.00.G01-KQ003262', 'SATISFIED_BY_DATA', undefined],
    ['000.00.00.G01-KQ003264', 'SATISFIED_BY_STORED_DOCUMENT', 'LC-999-010'],
  ]);
});

test('with nothing typed but consent the licence is asked for, and the dossier says where every value came from', async () => {
  const filled: PrefillData = (await world.asks('citizen', PREFILL, { variables: { procedure: LICENCE } }))
    .data;
  const input = {
    idempotencyKey: 'licence-renewed',
    procedure: LICENCE,
    receivingUnit: 'G01.9038',
    fields: reused(filled),
    components: [],
    prefillToken: filled.prefill.token,
  };

  const { data, errors } = await world.asks('citizen', SUBMIT, { variables: { input } });

  const { submitDossier }: SubmitData = data;
  expect(errors).toEqual([]);
  expect(submitDossier).toMatchObject({
    __typename: 'DossierSubmitted',
    replayed: false,
    dossier: {
      status: 'SUBMITTED',
      channel: 'ONLINE',
      receivingUnit: { code: 'G01.9038' },
      processingUnit: { code: 'G01.9038' },
      owner: { fullName: 'Hoàng Văn Tùng' },
      payments: [{ amount: 135_000, state: 'DUE' }],
      corrections: [],
      components: [
        { answer: 'SATISFIED_BY_DATA', digitised: null },
        { answer: 'SATISFIED_BY_STORED_DOCUMENT', digitised: null },
      ],
    },
  });
  const fields = submitDossier.dossier?.fields ?? [];
  expect(fields.map(({ provenance }) => provenance.assurance)).not.toContain('DECLARED');
  expect(fields.find(({ key }) => key === 'owner.personalId')).toMatchObject({
    value: null,
    person: { fullName: 'Hoàng Văn Tùng' },
  });
  expect(submitDossier.dossier?.code).toMatch(/^G01\.9038-\d{6}-\d{4}$/);
});

test('the dossiers of the driver’s police show the new one to them, and its personal identifier stands nowhere in the database', async () => {
  const { em } = world.subgraphs.dossiers.runtime.orm;
  const rows = await em
    .fork()
    .getConnection()
    .execute<{ text: string }[]>(
      `select coalesce(string_agg(f::text, ' '), '') || coalesce((select string_agg(s::text, ' ') from submission s), '')
       || coalesce((select string_agg(p::text, ' ') from prefill_snapshot p), '')
       || coalesce((select string_agg(i::text, ' ') from intake i), '') as text
     from dossier_field f`,
    );

  expect(rows[0]?.text).toContain('LC-999-010');
  expect(rows[0]?.text).not.toContain('015088999010');
});
