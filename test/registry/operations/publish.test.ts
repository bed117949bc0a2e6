import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { Member } from '../../../subgraphs/registry/entities/member.ts';
import { MemberVersion } from '../../../subgraphs/registry/entities/member-version.ts';
import { Release } from '../../../subgraphs/registry/entities/release.ts';
import { givenMember, givenProposal } from '../given.ts';
import { donors, pressure, pumps } from '../members.ts';
import { admin, type Outcome, type RegistryWorld, startRegistry } from '../registry-world.ts';

let registry: RegistryWorld;

beforeAll(async () => {
  registry = await startRegistry();
});

afterAll(() => registry.stop());

// Each publication is a process that composes the whole graph, on a machine that does other work.
const PATIENCE_MS = 300_000;

const publishes = (proposal: string): Promise<Outcome & { check?: { findings: readonly object[] } }> =>
  registry.does(admin, 'publishSubgraph', { proposal });

async function numbers(): Promise<readonly number[]> {
  const rows = await registry.em().find(Release, {}, { orderBy: { number: 'asc' } });
  return rows.map(({ number }) => number);
}

const upTo = (last: number): number[] => Array.from({ length: last }, (_none, index) => index + 1);

test(
  'twenty publications at once of four proposals publish each once, in one order, releases without gap or double',
  async () => {
    const kinds = ['Fire', 'Garden', 'Harbour', 'Well'];
    const proposals = await Promise.all(
      kinds.map((kind) => givenProposal(registry, { name: `pumps-${kind.toLowerCase()}`, sdl: pumps(kind) })),
    );
    const known = (await registry.release()).number;

    const outcomes = await Promise.all(upTo(20).map((turn) => publishes(proposals[turn % 4] ?? '')));
    const newest = await registry.release();

    expect(outcomes.filter(({ code }) => code === undefined).map(({ release }) => release)).toHaveLength(4);
    expect(outcomes.filter(({ code }) => code === 'ENDED')).toHaveLength(16);
    expect(await numbers()).toEqual(upTo(known + 4));
    expect(newest.members.map(({ name }) => name).toSorted()).toEqual(
      kinds.map((kind) => `pumps-${kind.toLowerCase()}`),
    );
  },
  PATIENCE_MS,
);

test(
  'a second version takes the place of the first, and both stay as they were published',
  async () => {
    await givenMember(registry, { name: 'levels', sdls: [pumps('Level')] });
    const sdl = pumps('Level', pressure);

    const { release } = await publishes(await givenProposal(registry, { name: 'levels', sdl }));

    expect(release).toBeGreaterThan(1);
    expect(
      await registry.em().find(MemberVersion, { name: 'levels' }, { orderBy: { version: 'asc' } }),
    ).toMatchObject([
      { version: 1, sdl: pumps('Level') },
      { version: 2, sdl },
    ]);
    expect((await registry.release()).supergraph).toContain('kilopascals');
  },
  PATIENCE_MS,
);

test(
  'what would flow beyond what was approved is not published, and the attempt is on record',
  async () => {
    const before = await numbers();
    const proposal = await givenProposal(registry, { name: 'donors', sdl: donors, flows: [] });

    const refused = await publishes(proposal);

    expect(refused.code).toBe('FLOWS_CHANGED');
    expect(refused.check).not.toBeNull();
    expect(await numbers()).toEqual(before);
    expect(await registry.em().findOne(Member, { name: 'donors' })).toBeNull();
    expect((await registry.steps()).at(-1)).toBe('PUBLICATION_REFUSED');
  },
  PATIENCE_MS,
);

test(
  'what passed once and fits no more is not published, and the findings of this moment are told',
  async () => {
    const sdl = pumps('Gate').replace('litres: Int', 'litres: Unknown');

    const refused = await publishes(await givenProposal(registry, { name: 'gates', sdl }));

    expect(refused.code).toBe('NOT_PASSED');
    expect(refused.check?.findings).not.toEqual([]);
  },
  PATIENCE_MS,
);

test('a name that a member of another agency has meanwhile is not taken from it', async () => {
  await givenMember(registry, { name: 'meters', agency: 'G15', sdls: [pumps('Meter')] });

  const refused = await publishes(await givenProposal(registry, { name: 'meters', sdl: pumps('Meter') }));

  expect(refused.code).toBe('NAME_TAKEN');
  expect(await registry.em().findOne(Member, { name: 'meters' })).toMatchObject({
    agency: 'G15',
    version: 1,
  });
});

test.each(['WAITING', 'REFUSED', 'PUBLISHED', 'SUPERSEDED'] as const)(
  'a proposal that is %s is not published',
  async (state) => {
    const refused = await publishes(await givenProposal(registry, { name: 'never', state }));

    expect(refused.code).toBe(state === 'WAITING' ? 'NOT_APPROVED' : 'ENDED');
  },
);

test(
  'a publication whose connection dies half way leaves nothing, and can be made again',
  async () => {
    const name = 'valves';
    const proposal = await givenProposal(registry, { name, sdl: pumps('Valve') });
    const before = await numbers();

    const killed = publishes(proposal);
    await endWhoeverHoldsTheRelease(registry.databaseUrl);
    const outcome = await killed;
    const left = await registry.em().find(MemberVersion, { name });
    const again = await publishes(proposal);

    expect(outcome.__typename).toBe('INTERNAL');
    expect(left).toEqual([]);
    expect(again.release).toBe((before.at(-1) ?? 0) + 1);
    expect(await registry.em().count(MemberVersion, { name })).toBe(1);
    expect(await numbers()).toEqual([...before, again.release]);
  },
  PATIENCE_MS,
);

// The transaction that has the lock of releases while it waits for its check. Databases that were cloned have tables of the same numbers.
async function endWhoeverHoldsTheRelease(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const ended = async (): Promise<boolean> => {
    const { rowCount } = await client.query(`
      select pg_terminate_backend(l.pid) from pg_locks l join pg_stat_activity a using (pid)
      where a.datname = current_database() and l.relation = 'release_head'::regclass and l.mode = 'RowShareLock' and a.state = 'idle in transaction'`);
    return (rowCount ?? 0) > 0;
  };
  await expect.poll(ended, { timeout: 60_000, interval: 20 }).toBe(true);
  await client.end();
}
