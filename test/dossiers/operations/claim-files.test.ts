import { afterAll, beforeAll, expect, test } from 'vitest';

import { claimFiles } from '../../../subgraphs/dossiers/operations/claim-files.ts';
import { subgraph } from '../../../subgraphs/dossiers/subgraph.ts';
import { aCallerFor } from '../../support/callers.ts';
import { aKeptPaper } from '../../support/kept-papers.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';

const NOW = new Date('2026-11-20T02:00:00Z');

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld(subgraph, { seeded: false, now: NOW });
});
afterAll(() => world.stop());

const paperOf = (account: string) => aKeptPaper(world, { account, now: NOW });
const claim = (account: string, ids: readonly string[], dossierCode = 'H26.9001-261120-0001') =>
  claimFiles(world.runtime.orm.em.fork().getKysely(), {
    ids,
    caller: aCallerFor({ kind: 'CITIZEN', ref: 'r', account, level: 2 }, 'OWN_DATA'),
    dossierCode,
  });

test('a dossier takes the papers of whoever submits it, and tells which are not theirs', async () => {
  const [mine, anothers] = [await paperOf('mine'), await paperOf('anothers')];
  const unknown = crypto.randomUUID();

  const left = await claim('mine', [mine, anothers, unknown, 'no-uuid']);

  expect(left).toEqual([anothers, unknown, 'no-uuid']);
});

test('what one dossier took no other takes, and the same takes it again', async () => {
  const paper = await paperOf('submits-twice');

  expect(await claim('submits-twice', [paper], 'H26.9001-261120-0002')).toEqual([]);
  expect(await claim('submits-twice', [paper], 'H26.9001-261120-0003')).toEqual([paper]);
  expect(await claim('submits-twice', [paper], 'H26.9001-261120-0002')).toEqual([]);
});
