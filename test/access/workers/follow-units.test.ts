import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { silentLog } from '#shared/log.ts';
import { until } from '#shared/until.ts';

import { UnitName } from '../../../subgraphs/access/entities/unit-name.ts';
import { subgraph } from '../../../subgraphs/access/subgraph.ts';
import { followUnits } from '../../../subgraphs/access/workers/follow-units.ts';
import { subgraph as units } from '../../../subgraphs/units/subgraph.ts';
import { freshKeys } from '../../support/hub-keys.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';

describe('the worker that follows the units’ names and tree', () => {
  const keys = freshKeys();
  let unitsWorld: SubgraphWorld;
  let world: SubgraphWorld;

  beforeAll(async () => {
    unitsWorld = await startWorld(units, { keys });
    world = await startWorld(subgraph, { keys, seeded: false, subgraphUrls: { units: unitsWorld.url } });
  });
  afterAll(async () => {
    await world.stop();
    await unitsWorld.stop();
  });

  test('when units answers, the whole tree is copied before access is ready', async () => {
    const em = world.runtime.orm.em.fork();

    expect(await em.findOne(UnitName, { code: 'H26.9001.9002' })).toMatchObject({ parentCode: 'H26.9001' });
    expect(await em.findOne(UnitName, { code: 'H63' })).toMatchObject({ successorCodes: ['H38'] });
  });

  test('when units is away, access starts with what it has and goes on trying', async () => {
    let isAway = true;
    const ended = new AbortController();
    const { orm } = world.runtime;
    await orm.em.fork().nativeDelete(UnitName, { code: 'NEW' });
    const services = {
      ask: async () => {
        if (isAway) {
          throw new Error('away');
        }
        const node = { code: 'NEW', name: 'Mới', nameEn: 'New', parentCode: null, successorCodes: [] };
        const known = await orm.em.fork().count(UnitName, { code: 'NEW' });
        return { unitFeed: { nodes: known === 0 ? [node] : [], cursor: 'later' } };
      },
      close: async () => undefined,
    };

    await followUnits.start({ ...world.runtime, log: silentLog(), services }, ended.signal);
    expect(await orm.em.fork().count(UnitName, { code: 'NEW' })).toBe(0);
    isAway = false;

    const copied = await until(() => orm.em.fork().findOne(UnitName, { code: 'NEW' }), 60_000);
    ended.abort();
    expect(copied).not.toBeNull();
  });
});
