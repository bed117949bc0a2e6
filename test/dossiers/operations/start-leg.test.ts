import { afterAll, beforeAll, expect, test } from 'vitest';

import { anOfficer } from '../../support/callers.ts';
import { IssuingUnit } from '../../../subgraphs/dossiers/entities/issuing-unit.ts';
import { BIRTH, type InterlinkedWorld, startInterlinkedWorld } from '../interlinked-world.ts';

let world: InterlinkedWorld;
beforeAll(async () => {
  world = await startInterlinkedWorld();
});
afterAll(() => world.stop());

const em = () => world.dossiers.runtime.orm.em.fork();

async function begun(values: Readonly<Record<string, string>> = BIRTH) {
  const { groupId, code } = await world.declared({ values });
  await world.becomes(code, 'COMPLETED');
  await world.works();
  return world.legs(groupId);
}

test('a leg is a dossier of its agency with code, term and the declaring parent as owner', async () => {
  const [, residence] = await begun();

  const { data } = await world.dossiers.asks({
    caller: anOfficer('G01.9026.9001'),
    query: `query ($code: DossierCode!) { dossier(code: $code) {
      status procedure { id } receivingUnit { code } history { kind status actor } channel } }`,
    variables: { code: residence?.code },
  });

  expect(residence?.code).toMatch(/^G01\.9026\.9001-261120-\d{4}$/);
  expect(data?.['dossier']).toEqual({
    status: 'SUBMITTED',
    procedure: { id: '1.004222@2025-07-01' },
    receivingUnit: { code: 'G01.9026.9001' },
    history: [{ kind: 'STATUS', status: 'SUBMITTED', actor: 'HUB' }],
    channel: 'ONLINE',
  });
});

test('an area that was written as a code alone finds its agency, too', async () => {
  const [, residence] = await begun({ ...BIRTH, 'newResidence.area': '09886' });

  expect(residence).toMatchObject({ state: 'RUNNING', unit: 'G01.9026.9001' });
});

test('an agency that issues its codes in a system of its own is named as what is awaited', async () => {
  await em().nativeDelete(IssuingUnit, { unit: 'G24.9026' });

  const [, residence, card] = await begun();

  await em().insert(IssuingUnit, { unit: 'G24.9026' });
  expect(residence).toMatchObject({ state: 'RUNNING' });
  expect(card).toMatchObject({ state: 'STALLED', problem: 'UNIT_OWN_SYSTEM' });
});
