import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { FigureMonth, FigureMonthDelta } from '../../../subgraphs/dossiers/entities/figure-tables.ts';
import { foldFigures } from '../../../subgraphs/dossiers/operations/fold-figures.ts';
import { subgraph } from '../../../subgraphs/dossiers/subgraph.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';
import { aDossier, given } from '../dossier-builder.ts';

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld({ ...subgraph, workers: [] }, { seeded: false });
});
afterAll(() => world.stop());

const em = () => world.runtime.orm.em.fork();

test('what waits is added to the sums of its unit and of the country, and waits no longer', async () => {
  await given(
    world.runtime.orm.em,
    aDossier({ code: 'H26-261102-8001', processingUnit: 'H26.9001' }),
    aDossier({ code: 'H26-261102-8002', processingUnit: 'H38.9001' }),
  );

  const folded = await foldFigures(em());

  const sums = await em().find(FigureMonth, {}, { orderBy: { unit: 'asc' } });
  expect(folded).toBeGreaterThan(0);
  expect(sums.map(({ unit, accepted }) => [unit, accepted])).toEqual([
    ['', 2],
    ['H26.9001', 1],
    ['H38.9001', 1],
  ]);
  expect(await em().count(FigureMonthDelta)).toBe(0);
  expect(await foldFigures(em())).toBe(0);
});

test('while one folds, another who comes goes away again and nothing is added twice', async () => {
  await given(world.runtime.orm.em, aDossier({ code: 'H26-261102-8003', processingUnit: 'H05' }));

  await em().transactional(async (inner) => {
    await sql`select pg_advisory_xact_lock(hashtext('figure_month'))`.execute(inner.getKysely<unknown>());
    expect(await foldFigures(em())).toBe(0);
  });
  await Promise.all([foldFigures(em()), foldFigures(em())]);
  await foldFigures(em());

  const [sum] = await em().find(FigureMonth, { unit: 'H05' });
  expect(sum?.accepted).toBe(1);
});
