import { afterAll, beforeAll, expect, test } from 'vitest';

import { takeTurn } from '#shared/take-turn.ts';

import { subgraph } from '../../subgraphs/units/subgraph.ts';
import { startWorld, type SubgraphWorld } from '../support/subgraph-world.ts';

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld(subgraph, { seeded: false });
});
afterAll(() => world.stop());

test('what has one name is done one after the other, and what has another does not wait for it', async () => {
  const told: string[] = [];
  const turn = (name: string, work: () => Promise<unknown>) =>
    world.runtime.orm.em.fork().transactional(async (em) => {
      await takeTurn(em.getKysely<unknown>(), name);
      told.push(`${name} begins`);
      await work();
      told.push(`${name} ends`);
    });

  let second: Promise<void> | undefined;
  await turn('a', async () => {
    second = turn('a', () => Promise.resolve());
    await turn('b', () => Promise.resolve());
  });
  await second;

  expect(told).toEqual(['a begins', 'b begins', 'b ends', 'a ends', 'a begins', 'a ends']);
});
