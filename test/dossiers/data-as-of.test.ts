import { afterAll, beforeAll, expect, test } from 'vitest';

import { DossierOutbox } from '../../subgraphs/dossiers/entities/dossier-outbox.ts';
import { placeChanges } from '../../subgraphs/dossiers/operations/place-changes.ts';
import { subgraph } from '../../subgraphs/dossiers/subgraph.ts';
import { aService } from '../support/callers.ts';
import { startWorld, type SubgraphWorld } from '../support/subgraph-world.ts';

let dossiers: SubgraphWorld;

beforeAll(async () => {
  dossiers = await startWorld(subgraph, { seeded: false });
});

afterAll(() => dossiers.stop());

const told = async (): Promise<unknown> =>
  (await dossiers.asks({ caller: aService('gateway'), query: '{ dataAsOf }' })).data;

test('the gateway is told when a dossier last changed, before and after the change has its place in the feed', async () => {
  const nothing = await told();
  const em = dossiers.runtime.orm.em.fork();
  await em.insert(DossierOutbox, {
    code: 'H26.9001-261120-0001',
    version: 1,
    kind: 'SUBMITTED',
    status: 'SUBMITTED',
    at: new Date('2026-11-20T01:30:00Z'),
    units: ['H26.9001'],
  });

  const waiting = await told();
  await placeChanges(dossiers.runtime.orm.em.fork());
  const placed = await told();

  expect(nothing).toEqual({ dataAsOf: null });
  expect([waiting, placed]).toEqual([
    { dataAsOf: '2026-11-20T01:30:00.000Z' },
    { dataAsOf: '2026-11-20T01:30:00.000Z' },
  ]);
});
