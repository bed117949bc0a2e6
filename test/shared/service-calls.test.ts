import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { keysOf } from '#shared/keys.ts';
import { createServiceCalls, type ServiceCalls } from '#shared/service-calls.ts';

import { subgraph } from '../../subgraphs/units/subgraph.ts';
import { startWorld, type SubgraphWorld } from '../support/subgraph-world.ts';

const FEED = 'query ($first: Int) { unitFeed(first: $first) { nodes { code } } }';

let world: SubgraphWorld;
let dossiers: ServiceCalls;
beforeAll(async () => {
  world = await startWorld(subgraph);
  dossiers = callsOf('dossiers', { units: world.url, citizens: 'http://127.0.0.1:1/graphql' });
});
afterAll(async () => {
  await dossiers.close();
  await world.stop();
});

describe('a service asks another in its own name', () => {
  test('dossiers reads the feed of units, which is open to that service alone', async () => {
    const data = await dossiers.ask({ subgraph: 'units', query: FEED, variables: { first: 2 } });

    expect(data).toEqual({ unitFeed: { nodes: [{ code: 'G01' }, { code: 'G02' }] } });
  });

  test('the same question by another service fails, because it is not named there', async () => {
    const citizens = callsOf('citizens', { units: world.url });

    const asking = citizens.ask({ subgraph: 'units', query: FEED, variables: {} });

    await expect(asking).rejects.toMatchObject({ code: 'SUBGRAPH_INVALID' });
    await citizens.close();
  });
});

describe('a service call that fails says how, in the two ways that a caller can handle', () => {
  test('a subgraph that is not known here is unavailable', async () => {
    const asking = dossiers.ask({ subgraph: 'registry', query: FEED, variables: {} });

    await expect(asking).rejects.toMatchObject({ name: 'SubgraphFailure', code: 'SUBGRAPH_UNAVAILABLE' });
  });

  test('a subgraph that is not running is unavailable', async () => {
    const asking = dossiers.ask({ subgraph: 'citizens', query: FEED, variables: {} });

    await expect(asking).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
  });

  test.each([
    [
      'an answer with errors beside its data',
      '{ unit(code: "G01") { code } unitFeed(after: "x") { cursor } }',
    ],
    ['a question that does not fit the subgraph', '{ nothing }'],
  ])('%s is invalid as a whole', async (_what, query) => {
    await expect(dossiers.ask({ subgraph: 'units', query, variables: {} })).rejects.toMatchObject({
      code: 'SUBGRAPH_INVALID',
    });
  });
});

function callsOf(service: string, urls: Readonly<Record<string, string>>): ServiceCalls {
  return createServiceCalls({ keys: keysOf(world.keys, service), urls, now: world.runtime.now });
}
