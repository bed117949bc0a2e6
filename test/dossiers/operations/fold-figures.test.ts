import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { prepareRole } from '#shared/database-role.ts';
import { connectDatabase } from '#shared/database.ts';

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

const AS_THEY_ARE_MADE_OF = sql<{ readonly what: string; readonly unit: string; readonly sums: string }>`
  select 'accepted' as what, unit, array_agg(accepted order by year, procedure_id)::text as sums from figure_year group by unit
  union all select 'late', unit, array_agg(array[fell, settled] order by month)::text from figure_due_month group by unit
  order by 1, 2`;
const MADE_ANEW = sql<{ readonly what: string; readonly unit: string; readonly sums: string }>`
  with years as (
    select unit, date_trunc('year', month) as year, procedure_id, sum(accepted)::int as accepted
    from figure_month group by 1, 2, 3
  ), months as (
    select unit, date_trunc('month', day) as month, sum(fell)::int as fell, sum(settled)::int as settled
    from figure_due group by 1, 2
  )
  select 'accepted' as what, unit, array_agg(accepted order by year, procedure_id)::text as sums from years group by unit
  union all select 'late', unit, array_agg(array[fell, settled] order by month)::text from months group by unit
  order by 1, 2`;

/** What is read of longer spans, and what the shorter ones come to. */
async function bothSums(db = em().getKysely<unknown>()) {
  const [kept, anew] = await Promise.all([AS_THEY_ARE_MADE_OF.execute(db), MADE_ANEW.execute(db)]);
  return { kept: kept.rows, anew: anew.rows };
}

test('sums of years and of months of lateness follow those that they are made of, whoever folds and however often', async () => {
  const moments = ['2025-03-03', '2025-12-30', '2026-01-02', '2026-01-03'].map((day) => new Date(day));
  await given(
    world.runtime.orm.em,
    ...moments.map((acceptedAt) =>
      aDossier({ acceptedAt, dueAt: new Date(acceptedAt.getTime() + 172_800_000) }),
    ),
  );
  await foldFigures(em());
  await given(world.runtime.orm.em, aDossier({ acceptedAt: moments[0] ?? null, dueAt: null }));
  await foldFigures(em());

  const { kept, anew } = await bothSums();

  expect(kept.filter(({ what }) => what === 'late').length).toBeGreaterThan(0);
  expect(kept).toEqual(anew);
});

test('a database that had sums before the longer spans were kept gets them from those', async () => {
  const orm = await connectDatabase(subgraph, world.databaseUrl);
  try {
    await orm.migrator.down({ migrations: ['migration-20261123083500'] });

    await orm.migrator.up();
    await prepareRole(subgraph, world.databaseUrl, true);

    const { kept, anew } = await bothSums(orm.em.fork().getKysely<unknown>());
    expect(kept.length).toBeGreaterThan(0);
    expect(kept).toEqual(anew);
  } finally {
    await orm.close(true);
  }
});
