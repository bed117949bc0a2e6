import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { forgetChanges } from '../../../subgraphs/dossiers/operations/forget-changes.ts';
import { subgraph } from '../../../subgraphs/dossiers/subgraph.ts';
import { aMachine } from '../../support/callers.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld({ ...subgraph, workers: [] }, { seeded: false });
  await sql`
    insert into dossier_feed (unit, position, code, version, kind, status, at, placed_at)
    select unit, position, code, 1, 'STEP', 'ACCEPTED', now(), placed_at::timestamptz from (values
      ('H26', 1, 'H26-200101-0001', '2020-01-01'), ('H26', 2, 'H26-200102-0002', '2020-01-02'), ('H38', 2, 'H26-200102-0002', '2020-01-02'),
      ('H38', 3, 'H38-250601-0003', '2025-06-01'), ('H17', 4, 'H17-250602-0004', '2025-06-02'), ('H26', 5, 'H26-250603-0005', '2025-06-03')
    ) as told (unit, position, code, placed_at)`.execute(db());
});
afterAll(() => world.stop());

const db = () => world.runtime.orm.em.fork().getKysely<unknown>();
const FEED = 'query ($after: String) { dossierChanges(after: $after) { edges { cursor node { code } } } }';

async function read(agency: string, after: string | null) {
  const { data, errors } = await world.asks({
    caller: aMachine(agency, ['dossier:sync']),
    query: FEED,
    variables: { after },
  });
  // The shape is that of FEED.
  const { dossierChanges } = (data ?? { dossierChanges: null }) as unknown as {
    dossierChanges: { edges: readonly { cursor: string; node: { code: string } }[] } | null;
  };
  const edges = dossierChanges?.edges ?? [];
  return { codes: edges.map(({ node }) => node.code), cursors: edges.map(({ cursor }) => cursor), errors };
}

describe('changes that the feed has told for long enough', () => {
  test('are forgotten; whoever read past them reads on, whoever did not is told, and a unit that lost none is not', async () => {
    const before = await read('H26', null);
    const quiet = await read('H17', null);
    const [first = '', second = ''] = before.cursors;

    const gone = await forgetChanges(world.runtime.orm.em.fork(), new Date('2024-01-01T00:00:00Z'));
    const again = await forgetChanges(world.runtime.orm.em.fork(), new Date('2024-01-01T00:00:00Z'));

    expect(before.codes).toEqual(['H26-200101-0001', 'H26-200102-0002', 'H26-250603-0005']);
    expect([gone, again]).toEqual([3, 0]);
    expect((await read('H26', second)).codes).toEqual(['H26-250603-0005']);
    const late = await read('H26', first);
    expect(late.codes).toEqual([]);
    expect(late.errors).toMatchObject([
      { message: expect.stringContaining('400') as unknown, extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    // Other units' changes before its own are no loss of this one's.
    expect((await read('H17', quiet.cursors[0] ?? '')).errors).toEqual([]);
    expect((await read('H17', first)).codes).toEqual(['H17-250602-0004']);
  });

  test('leave what is kept to whoever begins anew', async () => {
    expect(await read('H26', null)).toMatchObject({ codes: ['H26-250603-0005'], errors: [] });
    expect(await read('H38', null)).toMatchObject({ codes: ['H38-250601-0003'], errors: [] });
  });
});
