import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { silentLog } from '#shared/log.ts';
import { until } from '#shared/until.ts';

import { UnitNode } from '../../../subgraphs/dossiers/entities/unit-node.ts';
import { subgraph } from '../../../subgraphs/dossiers/subgraph.ts';
import { followUnits } from '../../../subgraphs/dossiers/workers/follow-units.ts';
import { subgraph as units } from '../../../subgraphs/units/subgraph.ts';
import { freshKeys } from '../../support/hub-keys.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';

describe('the worker that follows the units’ tree', () => {
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

  test('when units answers, the whole tree is copied before dossiers is ready', async () => {
    const em = world.runtime.orm.em.fork();

    expect(await em.findOne(UnitNode, { code: 'H26.9001.9002' })).toMatchObject({
      parentCode: 'H26.9001',
      kind: 'SERVICE_CENTRE',
      areaId: '09886@2025-07-01',
    });
    expect(await em.findOne(UnitNode, { code: 'H63' })).toMatchObject({ successorCodes: ['H38'] });
  });

  test('when units is away, dossiers starts with what it has and goes on trying', async () => {
    let isAway = true;
    const ended = new AbortController();
    const { orm } = world.runtime;
    await orm.em.fork().nativeDelete(UnitNode, { code: 'NEW' });
    const services = {
      ask: async () => {
        if (isAway) {
          throw new Error('away');
        }
        const node = {
          code: 'NEW',
          parentCode: null,
          validFrom: null,
          validUntil: null,
          kind: 'OTHER',
          areaId: null,
          successorCodes: [],
        };
        const known = await orm.em.fork().count(UnitNode, { code: 'NEW' });
        return { unitFeed: { nodes: known === 0 ? [node] : [], cursor: 'later' } };
      },
      close: async () => undefined,
    };

    await followUnits.start({ ...world.runtime, log: silentLog(), services }, ended.signal);
    expect(await orm.em.fork().count(UnitNode, { code: 'NEW' })).toBe(0);
    isAway = false;

    const copied = await until(() => orm.em.fork().findOne(UnitNode, { code: 'NEW' }), 60_000);
    ended.abort();
    expect(copied).not.toBeNull();
  });
});
