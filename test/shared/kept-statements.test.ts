import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { KEPT } from '#shared/kept-statements.ts';

import { subgraph } from '../../subgraphs/dossiers/subgraph.ts';
import { startWorld, type SubgraphWorld } from '../support/subgraph-world.ts';

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld({ ...subgraph, workers: [] }, { seeded: false });
});
afterAll(() => world.stop());

test('a marked statement is parsed once by its connection, however often it is asked, and no other is kept', async () => {
  const kept = await world.runtime.orm.em.fork().transactional(async (em) => {
    const db = em.getKysely<unknown>();
    const asked = [1, 2, 3].flatMap((number) => [
      sql`${KEPT}select ${number}::int as kept_one`.execute(db),
      sql`
        ${KEPT}select ${number}::int as kept_below`.execute(db),
      sql`select ${number}::int as not_kept`.execute(db),
    ]);
    await Promise.all(asked);
    const { rows } = await sql<{ statement: string; asked: string }>`
      select statement, generic_plans + custom_plans as asked from pg_prepared_statements
      where statement like '%kept%' order by length(statement)`.execute(db);
    return rows;
  });

  expect(kept).toEqual([
    { statement: expect.stringContaining('kept_one'), asked: '3' },
    { statement: expect.stringContaining('kept_below'), asked: '3' },
  ]);
});

test('a marked statement gives its rows with the values that were given', async () => {
  const db = world.runtime.orm.em.fork().getKysely<unknown>();

  const answers = await Promise.all(
    [4, 5].map((number) => sql<{ n: number }>`${KEPT}select ${number}::int as n`.execute(db)),
  );

  expect(answers.map(({ rows }) => rows)).toEqual([[{ n: 4 }], [{ n: 5 }]]);
});
