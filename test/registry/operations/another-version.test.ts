import { beforeEach, expect, onTestFinished, test } from 'vitest';

import { ReleaseHead } from '../../../subgraphs/registry/entities/release-head.ts';
import { givenMember, givenProposal } from '../given.ts';
import { pressure, pumps } from '../members.ts';
import { admin, type Outcome, type RegistryWorld, startRegistry } from '../registry-world.ts';

let registry: RegistryWorld;

beforeEach(async () => {
  registry = await startRegistry();
  const { stop } = registry;
  onTestFinished(stop);
  await givenMember(registry, { sdls: [pumps(), pumps('Fire', pressure)] });
});

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
