import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { DossierFeed } from '../../../subgraphs/dossiers/entities/dossier-feed.ts';
import { DossierOutbox } from '../../../subgraphs/dossiers/entities/dossier-outbox.ts';
import { placeChanges } from '../../../subgraphs/dossiers/operations/place-changes.ts';
import { subgraph } from '../../../subgraphs/dossiers/subgraph.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';
import { aChange, records } from '../a-change.ts';

describe('giving changes their places in the feed', () => {
  let world: SubgraphWorld;
  beforeAll(async () => {
    // Without the worker: the test says when changes are placed.
    world = await startWorld({ ...subgraph, workers: [] }, { seeded: false });
  });
  afterAll(() => world.stop());

  const place = () => placeChanges(world.runtime.orm.em.fork());
  const placesOf = async (prefix: string) => {
    const rows = await world.runtime.orm.em
      .fork()
      .find(DossierFeed, { code: { $like: `${prefix}%` } }, { orderBy: { position: 'asc', unit: 'asc' } });
    return rows.map(({ code, position }) => [code, Number(position)] as const);
  };

  test('changes leave the outbox in the order in which they were written', async () => {
    const codes = ['A-1', 'A-2', 'A-3'];
    await records(
      world.runtime.orm.em,
      codes.map((code) => aChange({ code })),
    ).committed;

    const placed = await place();

    const places = await placesOf('A-');
    expect(placed).toBe(3);
    expect(places.map(([code]) => code)).toEqual(codes);
    expect(await world.runtime.orm.em.fork().count(DossierOutbox)).toBe(0);
    expect(await place()).toBe(0);
  });

  test('a change that was written earlier and committed later comes after what was placed meanwhile', async () => {
    const slow = Promise.withResolvers<void>();
    const early = records(world.runtime.orm.em, [aChange({ code: 'B-early' })], slow.promise);
    await early.written;
    await records(world.runtime.orm.em, [aChange({ code: 'B-late' })]).committed;
    await place();
    const before = await placesOf('B-');

    slow.resolve();
    await early.committed;
    await place();

    const after = await placesOf('B-');
    expect(before.map(([code]) => code)).toEqual(['B-late']);
    expect(after.map(([code]) => code)).toEqual(['B-late', 'B-early']);
    expect(after[0]).toEqual(before[0]);
  });

  test('two who place at once place each change once, and each unit of it at the same place', async () => {
    const units = { receivingUnit: 'H26.9001', processingUnit: 'H38.9001' };
    await records(
      world.runtime.orm.em,
      Array.from({ length: 40 }, (_, index) => aChange({ code: `C-${index}`, after: units })),
    ).committed;

    const placed = await Promise.all([place(), place(), place()]);

    const places = await placesOf('C-');
    expect(placed.reduce((sum, count) => sum + count)).toBe(40);
    expect(places).toHaveLength(80);
    expect(new Set(places.map(([, position]) => position)).size).toBe(40);
  });
});
