import { afterAll, beforeAll, expect, test } from 'vitest';

import { receivingUnitOf } from '../../../subgraphs/dossiers/entities/receiving-units.ts';
import { letIssue } from '../../../subgraphs/dossiers/operations/let-issue.ts';
import { stopIssuing } from '../../../subgraphs/dossiers/operations/stop-issuing.ts';
import { subgraph } from '../../../subgraphs/dossiers/subgraph.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';
import { givenUnits } from '../dossier-builder.ts';

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld({ ...subgraph, workers: [] }, { seeded: false });
});
afterAll(() => world.stop());

test('a unit that goes over to a system of its own receives no dossiers here, and others still do', async () => {
  const { em } = world.runtime.orm;
  const db = em.fork().getKysely<unknown>();
  await givenUnits(em, ['H26', null], ['H26.9001', 'H26']);
  await letIssue(db, ['H26', 'H26.9001']);

  await stopIssuing(db, ['H26.9001']);
  await stopIssuing(db, ['H26.9001']);

  expect(await receivingUnitOf(db, 'H26.9001')).toMatchObject({ issues: false });
  expect(await receivingUnitOf(db, 'H26')).toMatchObject({ issues: true });
});
