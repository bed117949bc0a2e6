import type { MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';

import { connectDatabase } from '#shared/database.ts';

import { subgraph } from '../../subgraphs/units/subgraph.ts';
import { cloneDatabase, dropDatabase } from '../support/clone-database.ts';
import { inTurn } from '../support/in-turn.ts';

// More than the pool has connections.
const TIMES = Array.from({ length: 12 }, (_, index) => index);

let url = '';
let orm: MikroORM;
let server: Client;
beforeAll(async () => {
  url = await cloneDatabase('units');
  orm = await connectDatabase(subgraph, url);
  server = new Client({ connectionString: inject('postgres').url });
  await server.connect();
});
afterAll(async () => {
  await orm.close(true);
  await server.end();
  await dropDatabase(url);
});

/** Breaks every connection to the database of this test. */
const breakAll = () =>
  server.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [
    new URL(url).pathname.slice(1),
  ]);

async function one(): Promise<unknown> {
  const { rows } = await sql<{ one: number }>`select 1 as one`.execute(orm.em.fork().getKysely<unknown>());
  return rows;
}

test('a pool lends again what was lost in transactions', async () => {
  const outcomes = await inTurn(TIMES, () =>
    orm.em
      .fork()
      .transactional(async (em) => {
        await breakAll();
        await em.getConnection().execute('select 1');
      })
      .catch((error: unknown) => (error instanceof Error ? 'FAILED' : error)),
  );

  expect(outcomes).toEqual(TIMES.map(() => 'FAILED'));
  expect(await one()).toEqual([{ one: 1 }]);
});

test('a pool lends again what was lost before a transaction had begun', async () => {
  await inTurn(TIMES, async () => {
    await one();
    const breaking = breakAll();
    await orm.em
      .fork()
      .transactional((em) => em.getConnection().execute('select 1'))
      .catch(() => undefined);
    await breaking;
  });

  expect(await one()).toEqual([{ one: 1 }]);
});
