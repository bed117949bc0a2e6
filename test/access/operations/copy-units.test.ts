import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { UnitName } from '../../../subgraphs/access/entities/unit-name.ts';
import { copyUnits, unitFeedPosition } from '../../../subgraphs/access/operations/copy-units.ts';
import { subgraph } from '../../../subgraphs/access/subgraph.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';

const node = (code: string, parentCode: string | null, successorCodes: string[] = []) => ({
  code,
  name: `Cơ quan ${code}`,
  nameEn: `Agency ${code}`,
  parentCode,
  successorCodes,
});

describe('the copy of the units’ names and tree', () => {
  let world: SubgraphWorld;
  beforeAll(async () => {
    world = await startWorld(subgraph, { seeded: false });
  });
  afterAll(() => world.stop());

  test('copies the names of units from the beginning of the feed, stretch by stretch', async () => {
    const em = world.runtime.orm.em.fork();
    expect(await unitFeedPosition(em)).toBeNull();

    await copyUnits(em.fork(), { nodes: [node('H26', null), node('H26.9001', 'H26')], cursor: 'one' });
    await copyUnits(em.fork(), { nodes: [node('H26.9001', 'H26.9003', ['H26.9004'])], cursor: 'two' });

    const copied = await em.fork().find(UnitName, {}, { orderBy: { code: 'asc' } });
    expect(copied.map(({ code, parentCode, successorCodes }) => [code, parentCode, successorCodes])).toEqual([
      ['H26', null, []],
      ['H26.9001', 'H26.9003', ['H26.9004']],
    ]);
    expect(await unitFeedPosition(em.fork())).toBe('two');
  });

  test('copies no name twice and keeps its position when nothing is new', async () => {
    await copyUnits(world.runtime.orm.em.fork(), { nodes: [], cursor: 'three' });

    expect(await unitFeedPosition(world.runtime.orm.em.fork())).toBe('three');
  });
});
