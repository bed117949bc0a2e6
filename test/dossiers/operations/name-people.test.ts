import { afterAll, beforeAll, expect, test } from 'vitest';

import { namePeople, type PeopleFound } from '../../../subgraphs/dossiers/operations/name-people.ts';
import { subgraph } from '../../../subgraphs/dossiers/subgraph.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';

const NOW = new Date('2026-11-20T02:00:00Z');
const HOUR_MS = 60 * 60 * 1000;

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld(subgraph, { seeded: false, now: NOW });
});
afterAll(() => world.stop());

const FOUND = new Map([['mother.id', { ref: 'a', isAsDescribed: true }]]);
const NOBODY = new Map([['mother.id', { ref: null, isAsDescribed: false }]]);

const named = (account: string, people: PeopleFound['people'], { misses = 0, now = NOW } = {}) =>
  namePeople(world.runtime.orm.em.fork(), {
    account,
    procedureId: '1.004222@2025-07-01',
    now,
    look: () => Promise.resolve({ people, misses }),
  });

test('people are found by their numbers, however often, as long as they are described rightly', async () => {
  const often = await Promise.all(Array.from({ length: 40 }, () => named('finds-them', FOUND)));

  expect(often).toEqual(Array.from({ length: 40 }, () => FOUND));
});

test('an account that has described people wrongly thirty times within an hour is answered nothing more', async () => {
  const tries = await Promise.all([1, 2, 3].map(() => named('tries', NOBODY, { misses: 10 })));

  expect(tries).toEqual([NOBODY, NOBODY, NOBODY]);
  expect(await named('tries', FOUND)).toBe('TOO_MANY_TRIES');
  expect(await named('another', FOUND)).toEqual(FOUND);
  expect(await named('tries', FOUND, { now: new Date(NOW.getTime() + HOUR_MS + 1) })).toEqual(FOUND);
});

test('of sixty forms that describe somebody wrongly at once thirty are answered', async () => {
  const tries = await Promise.all(
    Array.from({ length: 60 }, () => named('tries at once', NOBODY, { misses: 1 })),
  );

  expect(tries.filter((told) => told !== 'TOO_MANY_TRIES')).toHaveLength(30);
});
