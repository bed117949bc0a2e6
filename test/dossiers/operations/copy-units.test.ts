import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { UnitNode } from '../../../subgraphs/dossiers/entities/unit-node.ts';
import { copyUnits, unitFeedPosition } from '../../../subgraphs/dossiers/operations/copy-units.ts';
import { subgraph } from '../../../subgraphs/dossiers/subgraph.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';

const node = (code: string, parentCode: string | null, successorCodes: string[] = []) => ({
  code,
  parentCode,
  validFrom: null,
  validUntil: null,
  kind: 'OTHER',
  areaId: null,
  successorCodes,
});

describe('the copy of the units’ tree', () => {
  let world: SubgraphWorld;
  beforeAll(async () => {
    world = await startWorld(subgraph, { seeded: false });
  });
  afterAll(() => world.stop());

  test('begins without a position and follows each stretch of the feed', async () => {
    const em = world.runtime.orm.em.fork();
    expect(await unitFeedPosition(em)).toBeNull();

    await copyUnits(em.fork(), { nodes: [node('H26', null), node('H26.9001', 'H26')], cursor: 'one' });
    await copyUnits(em.fork(), { nodes: [node('H26.9001', 'H26.9003', ['H26.9004'])], cursor: 'two' });

    const copied = await em.fork().find(UnitNode, {}, { orderBy: { code: 'asc' } });
    expect(copied.map(({ code, parentCode, successorCodes }) => [code, parentCode, successorCodes])).toEqual([
      ['H26', null, []],
      ['H26.9001', 'H26.9003', ['H26.9004']],
    ]);
    expect(await unitFeedPosition(em.fork())).toBe('two');
  });

  test('keeps its position when there is nothing new', async () => {
    await copyUnits(world.runtime.orm.em.fork(), { nodes: [], cursor: 'three' });

    expect(await unitFeedPosition(world.runtime.orm.em.fork())).toBe('three');
  });
});
