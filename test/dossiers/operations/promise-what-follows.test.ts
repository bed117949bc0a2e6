import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { dossiersWith } from '../../../subgraphs/dossiers/entities/dossier-pages.ts';
import { Errand } from '../../../subgraphs/dossiers/entities/errand.ts';
import { declareInterlinked } from '../../../subgraphs/dossiers/operations/declare-interlinked.ts';
import { promiseWhatFollows } from '../../../subgraphs/dossiers/operations/promise-what-follows.ts';
import { subgraph } from '../../../subgraphs/dossiers/subgraph.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';
import { aDossier, given } from '../dossier-builder.ts';
import { standAlone } from '../stand-alone.ts';

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld({ ...subgraph, workers: [] }, { seeded: false });
});
afterAll(() => world.stop());

const em = () => world.runtime.orm.em.fork();
const LEG = { startsAfter: [], procedure: { code: '1.001193' }, results: [], answers: [] };

/** What a birth registration that is finished promises. */
async function promisedBy(code: string): Promise<readonly string[]> {
  await em().nativeDelete(Errand, {});
  const db = em().getKysely<unknown>();
  const [dossier] = await dossiersWith(db, [code], sql`true`);
  await (dossier && promiseWhatFollows(db, dossier, 'COMPLETED'));
  return (await em().find(Errand, {})).map(({ kind }) => kind);
}

test('a dossier of its own tells the register itself', async () => {
  expect(await promisedBy(await standAlone(em(), { procedure: '1.001193' }))).toEqual(['REGISTER']);
});

test('a leg has its group looked after, which tells the register', async () => {
  const sent = { account: 'an account', key: 'a key', digest: 'x', declared: [], now: new Date() };
  const group = { code: '2.000986', legs: [{ ...LEG, order: 1 }] };
  const { id } = await declareInterlinked(em(), { ...sent, group });
  const [code = ''] = await given(em(), aDossier({ groupId: id, groupCode: '2.000986', groupPosition: 1 }));

  expect(await promisedBy(code)).toEqual(['LEG']);
});
