import { afterAll, beforeAll, expect, test } from 'vitest';

import { Release } from '../../../subgraphs/registry/entities/release.ts';
import { ReleaseHead } from '../../../subgraphs/registry/entities/release-head.ts';
import { forgetReleases } from '../../../subgraphs/registry/operations/forget-releases.ts';
import { type RegistryWorld, startRegistry } from '../registry-world.ts';

let registry: RegistryWorld;

beforeAll(async () => {
  registry = await startRegistry();
});

afterAll(() => registry.stop());

const AGED = new Date('2026-01-01T00:00:00Z');
const FRESH = new Date('2026-11-19T00:00:00Z');
const NOW = new Date('2026-11-20T00:00:00Z');

test('releases of more than 90 days are forgotten, but for the newest fifty and all that are younger', async () => {
  const em = registry.em();
  for (const number of Array.from({ length: 119 }, (_, index) => index + 2)) {
    em.create(Release, { number, at: number <= 100 ? AGED : FRESH, text: '{}', signature: '' });
  }
  await em.flush();
  await registry.em().nativeUpdate(ReleaseHead, { id: 1 }, { number: 120 });

  await forgetReleases(registry.em(), NOW);

  const left = (
    await registry.em().find(Release, { number: { $gt: 1 } }, { orderBy: { number: 'asc' } })
  ).map(({ number }) => number);
  expect([left[0], left.at(-1), left.length]).toEqual([71, 120, 50]);
});

test('whatever it is asked, the database lets go of nothing of the last 30 days', async () => {
  const em = registry.em();
  for (const number of Array.from({ length: 60 }, (_, index) => index + 121)) {
    em.create(Release, { number, at: new Date(), text: '{}', signature: '' });
  }
  await em.flush();
  await registry.em().nativeUpdate(ReleaseHead, { id: 1 }, { number: 180 });

  await forgetReleases(registry.em(), new Date('2099-01-01T00:00:00Z'));

  expect(await registry.em().count(Release, { number: { $gt: 120 } })).toBe(60);
});
