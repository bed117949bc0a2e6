import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { forgetReach } from '../../../subgraphs/access/operations/forget-reach.ts';
import { subgraph } from '../../../subgraphs/access/subgraph.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';
import { NOW } from '../reading-world.ts';

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld({ ...subgraph, workers: [] }, { now: NOW });
});
afterAll(() => world.stop());

test('whom an account reached is forgotten when no limit counts it any more, and not before', async () => {
  const db = world.runtime.orm.em.fork().getKysely<unknown>();
  await sql`
    insert into access_reach values
      ('c', gen_random_uuid(), ${NOW}::timestamptz - interval '59 minutes'),
      ('c', gen_random_uuid(), ${NOW}::timestamptz - interval '61 minutes')`.execute(db);

  await forgetReach(world.runtime.orm.em.fork(), NOW);

  const { rows } = await sql<{ count: number }>`select count(*)::int as count from access_reach`.execute(db);
  expect(rows).toEqual([{ count: 1 }]);
});
