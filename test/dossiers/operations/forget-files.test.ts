import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { claimFiles } from '../../../subgraphs/dossiers/operations/claim-files.ts';
import { forgetFiles } from '../../../subgraphs/dossiers/operations/forget-files.ts';
import { subgraph } from '../../../subgraphs/dossiers/subgraph.ts';
import { aCallerFor } from '../../support/callers.ts';
import { aKeptPaper } from '../../support/kept-papers.ts';
import { A_JPEG } from '../../support/papers.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';

const NOW = new Date('2026-11-20T02:00:00Z');
const days = (count: number) => new Date(NOW.getTime() + count * 24 * 60 * 60 * 1000);

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld(subgraph, { seeded: false, now: NOW });
});
afterAll(() => world.stop());

test('papers that no dossier took in thirty days are forgotten, those that one took are not', async () => {
  const taken = await aKeptPaper(world, { account: 'somebody', now: NOW });
  await aKeptPaper(world, { account: 'somebody', now: NOW, bytes: A_JPEG });
  const em = world.runtime.orm.em.fork();
  const caller = aCallerFor({ kind: 'CITIZEN', ref: 'r', account: 'somebody', level: 2 }, 'OWN_DATA');
  await claimFiles(em.getKysely(), { ids: [taken], caller, dossierCode: 'H26.9001-261120-0004' });

  const forgotten = [await forgetFiles(em, days(30)), await forgetFiles(em, days(31))];

  const { rows } = await sql<{ id: string }>`select id::text from file`.execute(em.getKysely());
  expect(forgotten).toEqual([0, 1]);
  expect(rows).toEqual([{ id: taken }]);
});
