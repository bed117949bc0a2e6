import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { storeDossiers } from '../../subgraphs/dossiers/operations/store-dossiers.ts';
import { aLivedDossier } from '../dossiers/lived-dossier.ts';
import { startHubWorld, type HubWorld } from '../support/hub-world.ts';
import { takes } from './step-mutations.ts';

const CODE = 'H26.9001-261102-9201';
let world: HubWorld;
beforeAll(async () => {
  world = await startHubWorld();
  await storeDossiers(world.subgraphs.dossiers.runtime.orm.em.fork(), [
    aLivedDossier({ code: CODE, ownerRef: randomUUID() }, ['SUBMITTED', '2026-11-02 09:00']),
  ]);
});
afterAll(() => world.stop());

const accepts = (persona: string) => takes(world, persona, { name: 'acceptDossier', code: CODE, version: 1 });
const rejects = (persona: string) =>
  takes(world, persona, {
    name: 'rejectDossier',
    code: CODE,
    version: 1,
    more: 'reason: "Không thuộc thẩm quyền."',
  });

test('of two officers who decide at the same moment one wins, and the other is told what the dossier is now', async () => {
  const [one, other] = await Promise.all([accepts('officer-duong-noi'), rejects('supervisor')]);

  const results = [one.stepped, other.stepped];
  const won = results.find((stepped) => stepped?.__typename === 'DossierStepped');
  const lost = results.find((stepped) => stepped?.__typename === 'DossierChangedMeanwhile');
  expect([...one.errors, ...other.errors]).toEqual([]);
  expect(won).toMatchObject({ dossier: { version: 2 } });
  expect(lost).toMatchObject({ dossier: { version: 2, status: won?.dossier?.status } });
});

test('whoever goes on with the old version afterwards is told the same, and nothing is added to the history', async () => {
  const again = await accepts('officer-duong-noi');

  const { data } = await world.asks('officer-duong-noi', `{ dossier(code: "${CODE}") { history { kind } } }`);
  expect(again.stepped).toMatchObject({ __typename: 'DossierChangedMeanwhile', dossier: { version: 2 } });
  expect(data).toEqual({ dossier: { history: [{ kind: 'STATUS' }, { kind: 'STATUS' }] } });
});
