import { afterAll, beforeAll, expect, test } from 'vitest';

import { startHubWorld, type HubWorld } from '../support/hub-world.ts';
import { PREFILL, type PrefillData, reused, SUBMIT, type SubmitData } from './filing.ts';

const EXTRACT = '2.000635';

let world: HubWorld;
beforeAll(async () => {
  world = await startHubWorld();
});
afterAll(() => world.stop());

async function anExtract(): Promise<Record<string, unknown>> {
  const { data }: { data: PrefillData } = await world.asks('elder', PREFILL, {
    variables: { procedure: EXTRACT },
  });
  return {
    procedure: EXTRACT,
    receivingUnit: 'H26.9001',
    fields: [...reused(data), { key: 'extract', value: 'MARRIAGE' }, { key: 'copies', value: '3' }],
    components: [],
  };
}

async function filed(input: Readonly<Record<string, unknown>>): Promise<SubmitData['submitDossier']> {
  const idempotencyKey = crypto.randomUUID();
  const { data } = await world.asks('elder', SUBMIT, { variables: { input: { ...input, idempotencyKey } } });
  const { submitDossier }: SubmitData = data;
  return submitDossier;
}

test('of five that a person sends at once under one open intake, each by a key of its own, one is taken in and the others are its duplicates', async () => {
  const input = await anExtract();

  const outcomes = await Promise.all(Array.from({ length: 5 }, () => filed(input)));

  expect(outcomes.map(({ __typename }) => __typename).toSorted()).toEqual([
    'DossierSubmitted',
    ...Array.from({ length: 4 }, () => 'DuplicateDossier'),
  ]);
});

test('two that are meant to be two are both taken in, each under an intake of its own, and the fee is that of the copies', async () => {
  const input = { ...(await anExtract()), confirmDuplicate: true };

  const outcomes = await Promise.all([filed(input), filed(input)]);

  expect(outcomes).toMatchObject([
    { __typename: 'DossierSubmitted', dossier: { payments: [{ amount: 24_000, state: 'DUE' }] } },
    { __typename: 'DossierSubmitted', dossier: { payments: [{ amount: 24_000, state: 'DUE' }] } },
  ]);
  expect(new Set(outcomes.map(({ dossier }) => dossier?.code)).size).toBe(2);
});
