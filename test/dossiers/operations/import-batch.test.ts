import { afterAll, beforeAll, expect, test } from 'vitest';

import { Dossier } from '../../../subgraphs/dossiers/entities/dossier.ts';
import { importBatch, progressOf } from '../../../subgraphs/dossiers/operations/import-batch.ts';
import { draftRecords } from '../../../subgraphs/dossiers/operations/import-dossiers.ts';
import { otherOwners } from '../../../subgraphs/dossiers/entities/other-owners.ts';
import { subgraph } from '../../../subgraphs/dossiers/subgraph.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';
import { aSyncRecord, everyoneKnown } from '../sync-records.ts';

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld({ ...subgraph, workers: [] }, { seeded: false });
});
afterAll(() => world.stop());

const em = () => world.runtime.orm.em.fork();
const batchOf = async (index: number, report = async () => 0) => ({
  drafts: await draftRecords(
    [aSyncRecord(index)],
    otherOwners({ ask: everyoneKnown, close: async () => undefined }),
  ),
  bytes: 100,
  lines: 1,
  report,
});

test('a stretch that was stored counts only when the one before it did', async () => {
  const start = await progressOf(em(), 'a-hash');
  const first = importBatch(
    em(),
    Promise.resolve(start),
    await batchOf(1, () => Promise.reject(new Error('disk full'))),
  );
  const second = importBatch(em(), first, await batchOf(2));

  await expect(first).rejects.toThrow('disk full');
  await expect(second).rejects.toThrow('disk full');

  expect(await em().count(Dossier)).toBe(0);
  expect(await progressOf(em(), 'a-hash')).toEqual(start);
});

test('two processes with the same file do not both go on from the same place', async () => {
  const start = await importBatch(em(), progressOf(em(), 'b-hash'), await batchOf(3));
  const both = await Promise.allSettled([
    importBatch(em(), Promise.resolve(start), await batchOf(4)),
    importBatch(em(), Promise.resolve(start), await batchOf(5)),
  ]);

  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(await progressOf(em(), 'b-hash')).toMatchObject({ lines: 2, stored: 2, position: 200 });
});
