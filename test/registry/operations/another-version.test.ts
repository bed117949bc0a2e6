import { keysOf } from '#shared/keys.ts';
import { beforeEach, expect, onTestFinished, test } from 'vitest';

import { ReleaseHead } from '../../../subgraphs/registry/entities/release-head.ts';
import { makeRelease } from '../../../subgraphs/registry/operations/make-release.ts';
import { givenMember, givenProposal } from '../given.ts';
import { pressure, pumps } from '../members.ts';
import { admin, NOW, type Outcome, type RegistryWorld, startRegistry } from '../registry-world.ts';

let registry: RegistryWorld;

beforeEach(async () => {
  registry = await startRegistry();
  const { stop } = registry;
  onTestFinished(stop);
  await givenMember(registry, { sdls: [pumps(), pumps('Fire', pressure)] });
});

const PATIENCE_MS = 300_000;

/** As if a process of another version had started beside this one and released its own schema. */
async function givenAnotherVersion(): Promise<void> {
  await registry.em().nativeUpdate(ReleaseHead, { id: 1 }, { ownDigest: 'of another version' });
}

const goesBack = (): Promise<Outcome> =>
  registry.does(admin, 'rollbackSubgraph', { name: 'pumps', version: 1 });

test('a process around which the hub was updated makes no release: it would put its own schema back', async () => {
  const proposal = await givenProposal(registry, { name: 'wells', sdl: pumps('Well') });
  await givenAnotherVersion();

  const outcomes = [
    await registry.does(admin, 'publishSubgraph', { proposal }),
    await goesBack(),
    await registry.does(admin, 'storeContract', { name: 'outside', include: [], exclude: ['inside'] }),
  ];

  expect(outcomes.map(({ code }) => code)).toEqual(['OTHER_VERSION', 'OTHER_VERSION', 'OTHER_VERSION']);
  expect((await registry.release()).number).toBe(1);
  expect(await registry.em().findOne(ReleaseHead, { id: 1 })).toMatchObject({
    ownDigest: 'of another version',
  });
});

test(
  'a start decides anew whose schema is served: from then on that process makes releases again',
  async () => {
    await givenAnotherVersion();

    const started = await makeRelease(registry.em(), {
      now: NOW,
      keys: keysOf(registry.keys, 'registry'),
      agencies: {},
    });

    expect(started).toBe(2);
    expect(await goesBack()).toMatchObject({ release: 3 });
  },
  PATIENCE_MS,
);
