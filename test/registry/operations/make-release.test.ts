import { keysOf } from '#shared/keys.ts';
import { SUBGRAPHS } from '#schema/subgraphs.ts';
import { Client } from 'pg';
import { beforeEach, expect, onTestFinished, test } from 'vitest';

import { digestOf, ownGraph } from '../../../subgraphs/registry/compose/own-graph.ts';
import { Member } from '../../../subgraphs/registry/entities/member.ts';
import { OwnSubgraph } from '../../../subgraphs/registry/entities/own-subgraph.ts';
import { RegistryEvent } from '../../../subgraphs/registry/entities/registry-event.ts';
import { goBack } from '../../../subgraphs/registry/commands/go-back.ts';
import { makeRelease, type OwnReleaseOutcome } from '../../../subgraphs/registry/operations/make-release.ts';
import owners from '../../../subgraphs/registry/seed/own-subgraphs.json' with { type: 'json' };
import { givenMember } from '../given.ts';
import { pumps } from '../members.ts';
import { NOW, type RegistryWorld, startRegistry } from '../registry-world.ts';

let registry: RegistryWorld;

beforeEach(async () => {
  registry = await startRegistry();
  const { stop } = registry;
  onTestFinished(stop);
});

const PATIENCE_MS = 300_000;

const THIS_VERSION = digestOf(ownGraph());
const NEXT_VERSION = 'the digest of the next version';
const LAST_VERSION = 'the digest of the last version';

const starts = (ownDigest: string, evenIfOlder = false): Promise<OwnReleaseOutcome> =>
  makeRelease(registry.em(), {
    now: NOW,
    keys: keysOf(registry.keys, 'registry'),
    agencies: owners,
    ownDigest,
    evenIfOlder,
  });

test('the first start releases our own subgraphs, each with the agency that answers for it and its entities', async () => {
  const { number, members, supergraph } = await registry.release();
  const own = await registry.em().find(OwnSubgraph, {});

  expect({ number, members }).toEqual({ number: 1, members: [] });
  expect(supergraph).toContain('type Citizen');
  expect(own.map(({ name }) => name).toSorted()).toEqual([...SUBGRAPHS].toSorted());
  expect(own.find(({ name }) => name === 'citizens')).toMatchObject({ agency: 'G01' });
  expect(own.find(({ name }) => name === 'citizens')?.entities).toContain('Citizen');
  expect(own.find(({ name }) => name === 'citizens')?.entities).not.toContain('Area');
});

test('a start with the same schema changes nothing', async () => {
  expect(await starts(THIS_VERSION)).toBe('SAME');
  expect((await registry.release()).number).toBe(1);
});

test('of ten processes that start at once with a changed schema one makes the release', async () => {
  const made = await Promise.all(Array.from({ length: 10 }, () => starts(NEXT_VERSION)));

  expect(made.filter((outcome) => outcome !== 'SAME')).toEqual([2]);
  expect((await registry.release()).number).toBe(2);
});

test(
  'a member that no longer composes is left out and put on record, the others stay',
  async () => {
    await givenMember(registry, { name: 'wells', agency: 'G15', sdls: [pumps('Well')] });
    await givenMember(registry, { sdls: [pumps('Fire', 'place: Area').concat('type Area { id: Int! }')] });

    const number = await starts(NEXT_VERSION);
    const { members } = await registry.release();

    expect(number).toBe(2);
    expect(members.map(({ name }) => name)).toEqual(['wells']);
    expect(await registry.em().findOne(Member, { name: 'pumps' })).toMatchObject({
      state: 'LEFT_OUT',
      version: null,
    });
    expect(await registry.em().findOne(RegistryEvent, { kind: 'LEFT_OUT' })).toMatchObject({
      subgraph: 'pumps',
      concerns: 'G18',
      agency: null,
      account: null,
      version: 1,
      release: 2,
    });
  },
  PATIENCE_MS,
);

test('who answers for one of our own subgraphs is data: what is stored stays', async () => {
  await registry.em().nativeUpdate(OwnSubgraph, { name: 'units' }, { agency: 'G09' });

  await starts(NEXT_VERSION);

  expect(await registry.em().findOne(OwnSubgraph, { name: 'units' })).toMatchObject({ agency: 'G09' });
});

test('a process of the older version that starts while the hub is updated releases nothing', async () => {
  await starts(NEXT_VERSION);

  expect(await starts(THIS_VERSION)).toBe('OLDER');
  expect((await registry.release()).number).toBe(2);
});

test('who goes back to the older version says so; then the newer one has to be asked for as well', async () => {
  await starts(NEXT_VERSION);

  expect(await starts(THIS_VERSION, true)).toBe(3);
  expect(await starts(THIS_VERSION)).toBe('SAME');
  expect(await starts(NEXT_VERSION)).toBe('OLDER');
  expect(await starts(NEXT_VERSION, true)).toBe(4);
  expect(await starts('the digest of the version after next')).toBe(5);
});

test('a version that was never released here is older where the tables have come further than it knows', async () => {
  // The registry itself may not: it is its owner who brings the tables up to date.
  const asOwner = new Client({ connectionString: registry.databaseUrl });
  await asOwner.connect();
  await asOwner.query(`insert into mikro_orm_migrations (name) values ('Migration20991231235959')`);
  await asOwner.end();

  expect(await starts(LAST_VERSION)).toBe('OLDER');
  expect(await starts(LAST_VERSION, true)).toBe(2);
});

test('the command that goes back releases the schema of its own version, once', async () => {
  await starts(NEXT_VERSION);
  const goesBack = () => goBack.run({ word: '', options: {} }, (work) => work(registry.runtime));

  expect(await goesBack()).toMatchObject({ done: true, report: { release: 3 } });
  expect(await goesBack()).toMatchObject({ done: true, report: { release: null } });
});
