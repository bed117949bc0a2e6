import { afterAll, beforeAll, expect, test } from 'vitest';

import { Procedure } from '../../subgraphs/procedures/entities/procedure.ts';
import { subgraph } from '../../subgraphs/procedures/subgraph.ts';
import { aService } from '../support/callers.ts';
import { startWorld, type SubgraphWorld } from '../support/subgraph-world.ts';

let procedures: SubgraphWorld;

beforeAll(async () => {
  procedures = await startWorld(subgraph, { now: new Date('2026-11-20T02:00:00Z') });
});

afterAll(() => procedures.stop());

test('the gateway is told when the newest version that is in force began, and nothing of one that is to come', async () => {
  const em = procedures.runtime.orm.em.fork();
  const days = (await em.find(Procedure, {})).map(({ validFrom }) => validFrom).toSorted();
  const newest = days.findLast((day) => day <= '2026-11-20');

  const { data } = await procedures.asks({ caller: aService('gateway'), query: '{ dataAsOf }' });

  expect(data).toEqual({ dataAsOf: new Date(`${newest}T00:00:00+07:00`).toISOString() });
});
