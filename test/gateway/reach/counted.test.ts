import { Registry } from 'prom-client';
import { expect, test } from 'vitest';

import { type SubgraphClient, SubgraphFailure } from '#shared/subgraph-client.ts';

import { createSubgraphMetrics } from '../../../gateway/metrics/subgraph-metrics.ts';
import { counted } from '../../../gateway/reach/counted.ts';

const FIRST = new Date('2026-11-22T08:00:00Z');
const LATER = new Date('2026-11-22T08:05:00Z');
const MESSAGE = { grant: '', via: '', body: '{}' };

function failingClient(): { send: SubgraphClient['send']; isAway: boolean; time: Date } {
  const world = { isAway: true, time: FIRST, send: (): Promise<unknown> => Promise.resolve() };
  const client: SubgraphClient = {
    send: () =>
      world.isAway
        ? Promise.reject(new SubgraphFailure('SUBGRAPH_UNAVAILABLE', 'away'))
        : Promise.resolve({}),
    stream: () => {
      throw new Error('nobody subscribes here');
    },
    close: () => Promise.resolve(),
  };
  const metrics = createSubgraphMetrics(new Registry());
  return Object.assign(world, {
    send: counted(client, { subgraph: 'citizens', metrics, now: () => world.time }),
  });
}

test('a failure tells since when its owner gave no answer, however often it was asked since', async () => {
  const world = failingClient();

  await expect(world.send(MESSAGE)).rejects.toMatchObject({ since: FIRST });
  world.time = LATER;

  await expect(world.send(MESSAGE)).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', since: FIRST });
});

test('after an answer the next failure is a new one', async () => {
  const world = failingClient();
  await expect(world.send(MESSAGE)).rejects.toMatchObject({ since: FIRST });

  world.isAway = false;
  await world.send(MESSAGE);
  world.isAway = true;
  world.time = LATER;

  await expect(world.send(MESSAGE)).rejects.toMatchObject({ since: LATER });
});

test('a request that whoever asked gave up says nothing of the owner', async () => {
  const world = failingClient();

  const givenUp = world.send({ ...MESSAGE, signal: AbortSignal.abort() });

  await expect(givenUp).rejects.toMatchObject({ since: null });
});
