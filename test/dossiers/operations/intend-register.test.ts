import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { dossiersWith } from '../../../subgraphs/dossiers/entities/dossier-pages.ts';
import type { DossierRow } from '../../../subgraphs/dossiers/entities/dossier.ts';
import { Errand } from '../../../subgraphs/dossiers/entities/errand.ts';
import { intendRegister } from '../../../subgraphs/dossiers/operations/intend-register.ts';
import { subgraph } from '../../../subgraphs/dossiers/subgraph.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';
import { registerStateOf, standAlone } from '../stand-alone.ts';

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld({ ...subgraph, workers: [] }, { seeded: false });
});
afterAll(() => world.stop());

const em = () => world.runtime.orm.em.fork();
const db = () => em().getKysely<unknown>();
const given = async (procedure: string): Promise<DossierRow> => {
  const [dossier] = await dossiersWith(db(), [await standAlone(em(), { procedure })], sql`true`);
  if (!dossier) {
    throw new Error('it was given just now');
  }
  return dossier;
};

test('a birth that is registered is to be told, promised once in the transaction that ends it', async () => {
  const dossier = await given('1.001193');

  await em()
    .transactional(async (inner) => {
      await intendRegister(inner.getKysely<unknown>(), dossier, 'COMPLETED');
      throw new Error('undone');
    })
    .catch(() => undefined);
  const undone = await registerStateOf(em(), dossier.code);
  await intendRegister(db(), dossier, 'COMPLETED');
  await intendRegister(db(), dossier, 'RESULT_RETURNED');

  expect(undone).toBeNull();
  expect(await registerStateOf(em(), dossier.code)).toBe('WAITING');
  expect(await em().find(Errand, {})).toMatchObject([{ kind: 'REGISTER', attempts: 0 }]);
});

test.each([
  ['1.001193', 'REJECTED'],
  ['1.004873', 'COMPLETED'],
] as const)('a dossier of %s that becomes %s promises nothing', async (procedure, after) => {
  const before = await em().count(Errand);
  const dossier = await given(procedure);

  await intendRegister(db(), dossier, after);

  expect(await registerStateOf(em(), dossier.code)).toBeNull();
  expect(await em().count(Errand)).toBe(before);
});
