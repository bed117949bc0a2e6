import { beforeEach, expect, onTestFinished, test } from 'vitest';

import { keysOf } from '#shared/keys.ts';

import { ReleaseHead } from '../../../subgraphs/registry/entities/release-head.ts';
import { ownRelease } from '../../../subgraphs/registry/operations/own-release.ts';
import { givenMember } from '../given.ts';
import { pressure, pumps } from '../members.ts';
import { admin, NOW, type RegistryWorld, startRegistry } from '../registry-world.ts';

let registry: RegistryWorld;

beforeEach(async () => {
  registry = await startRegistry();
  const { stop } = registry;
  onTestFinished(stop);
  await givenMember(registry, { sdls: [pumps(), pumps('Fire', pressure)] });
});

test('a start of an older version releases nothing; one that somebody wants makes releases again', async () => {
  await registry.em().nativeUpdate(ReleaseHead, { id: 1 }, { ownDigest: 'of another version' });
  const starts = (evenIfOlder: boolean) =>
    ownRelease(registry.em(), { now: NOW, keys: keysOf(registry.keys, 'registry'), evenIfOlder });
  const goesBack = () => registry.does(admin, 'rollbackSubgraph', { name: 'pumps', version: 1 });

  expect(await starts(false)).toBe('OLDER');
  expect(await goesBack()).toMatchObject({ code: 'OTHER_VERSION' });
  expect(await starts(true)).toBe(2);
  expect(await goesBack()).toMatchObject({ release: 3 });
});
