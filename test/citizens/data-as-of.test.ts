import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { subgraph } from '../../subgraphs/citizens/subgraph.ts';
import { aService } from '../support/callers.ts';
import { startWorld, type SubgraphWorld } from '../support/subgraph-world.ts';

let citizens: SubgraphWorld;

beforeAll(async () => {
  citizens = await startWorld(subgraph, { seeded: false });
});

afterAll(() => citizens.stop());

const told = async (): Promise<unknown> =>
  (await citizens.asks({ caller: aService('gateway'), query: '{ dataAsOf }' })).data;

test('the gateway is told when something was last put on record: a person, a paper, or a change by a dossier', async () => {
  const db = citizens.runtime.orm.em.fork().getKysely<unknown>();
  const nothing = await told();

  await sql`insert into citizen (ref, sealed, stored_at) values (gen_random_uuid(), '', '2026-11-20T01:00:00Z')`.execute(
    db,
  );
  const person = await told();
  await sql`insert into civil_event (dossier_code, kind, person_ref, recorded_at)
    values ('H26.9001-261120-0001', 'DEATH', gen_random_uuid(), '2026-11-20T02:00:00Z')`.execute(db);
  const event = await told();

  expect([nothing, person, event]).toEqual([
    { dataAsOf: null },
    { dataAsOf: '2026-11-20T01:00:00.000Z' },
    { dataAsOf: '2026-11-20T02:00:00.000Z' },
  ]);
});

test('who is put on record is dated at once, and who came before dates were kept is not', async () => {
  const db = citizens.runtime.orm.em.fork().getKysely<unknown>();

  await sql`insert into citizen (ref, sealed) values (gen_random_uuid(), '')`.execute(db);
  await sql`insert into citizen (ref, sealed, stored_at) values (gen_random_uuid(), '', null)`.execute(db);

  const { rows } = await sql<{ dated: number; all: number }>`
    select count(stored_at)::int as dated, count(*)::int as all from citizen where stored_at is null or stored_at > '2026-11-20T01:00:00Z'`.execute(
    db,
  );
  expect(rows).toEqual([{ dated: 1, all: 2 }]);
});
