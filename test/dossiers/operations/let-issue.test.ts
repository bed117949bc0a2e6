import { afterAll, beforeAll, expect, test } from 'vitest';

import { receivingUnitOf } from '../../../subgraphs/dossiers/entities/receiving-units.ts';
import { letIssue } from '../../../subgraphs/dossiers/operations/let-issue.ts';
import { subgraph } from '../../../subgraphs/dossiers/subgraph.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';
import { givenUnits } from '../dossier-builder.ts';

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld({ ...subgraph, workers: [] }, { seeded: false });
});
afterAll(() => world.stop());

test('a unit receives dossiers here once it lets the hub issue its codes, however often it says so', async () => {
  const { em } = world.runtime.orm;
  const db = em.fork().getKysely<unknown>();
  await givenUnits(em, ['H26', null], ['H26.9001', 'H26']);

  const before = await receivingUnitOf(db, 'H26.9001');
  await letIssue(db, ['H26.9001']);
  await letIssue(db, ['H26.9001']);

  expect(before).toMatchObject({ code: 'H26.9001', parentCode: 'H26', issues: false });
  expect(await receivingUnitOf(db, 'H26.9001')).toMatchObject({ issues: true });
  expect(await receivingUnitOf(db, 'H26')).toMatchObject({ issues: false });
  expect(await receivingUnitOf(db, 'H99')).toBeNull();
});
