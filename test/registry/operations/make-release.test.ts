import { keysOf } from '#shared/keys.ts';
import { SUBGRAPHS } from '#schema/subgraphs.ts';
import { beforeEach, expect, onTestFinished, test } from 'vitest';

import { Member } from '../../../subgraphs/registry/entities/member.ts';
import { OwnSubgraph } from '../../../subgraphs/registry/entities/own-subgraph.ts';
import { RegistryEvent } from '../../../subgraphs/registry/entities/registry-event.ts';
import { ReleaseHead } from '../../../subgraphs/registry/entities/release-head.ts';
import { makeRelease } from '../../../subgraphs/registry/operations/make-release.ts';
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

const starts = (): Promise<number | null> =>
  makeRelease(registry.em(), { now: NOW, keys: keysOf(registry.keys, 'registry'), agencies: owners });

/** As if the newest release had been made of another schema of ours. */
async function givenOlderSchema(): Promise<void> {
  await registry.em().nativeUpdate(ReleaseHead, { id: 1 }, { ownDigest: 'of an older schema' });
}

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
  expect(await starts()).toBeNull();
  expect((await registry.release()).number).toBe(1);
});

test('of ten processes that start at once with a changed schema one makes the release', async () => {
  await givenOlderSchema();

  const made = await Promise.all(Array.from({ length: 10 }, starts));

  expect(made.filter((number) => number !== null)).toEqual([2]);
  expect((await registry.release()).number).toBe(2);
});

test(
  'a member that no longer composes is left out and put on record, the others stay',
  async () => {
    await givenMember(registry, { name: 'wells', agency: 'G15', sdls: [pumps('Well')] });
    await givenMember(registry, { sdls: [pumps('Fire', 'place: Area').concat('type Area { id: Int! }')] });
    await givenOlderSchema();

    const number = await starts();
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
  await givenOlderSchema();

  await starts();

  expect(await registry.em().findOne(OwnSubgraph, { name: 'units' })).toMatchObject({ agency: 'G09' });
});
