import { afterAll, beforeAll, expect, test } from 'vitest';

import { subgraph } from '../../subgraphs/units/subgraph.ts';
import { aService } from '../support/callers.ts';
import { startWorld, type SubgraphWorld } from '../support/subgraph-world.ts';

let units: SubgraphWorld;

beforeAll(async () => {
  units = await startWorld(subgraph, { now: new Date('2026-11-20T02:00:00Z') });
});

afterAll(() => units.stop());

test('the gateway is told the first moment of the day on which the newest administrative unit began', async () => {
  const { data } = await units.asks({ caller: aService('gateway'), query: '{ dataAsOf }' });

  expect(data).toEqual({ dataAsOf: '2026-04-29T17:00:00.000Z' });
});
