import { afterAll, beforeAll, expect, test } from 'vitest';

import { namePeople } from '../../../subgraphs/dossiers/operations/name-people.ts';
import { subgraph } from '../../../subgraphs/dossiers/subgraph.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';

const NOW = new Date('2026-11-20T02:00:00Z');
const HOUR_MS = 60 * 60 * 1000;

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld(subgraph, { seeded: false, now: NOW });
});
afterAll(() => world.stop());

const named = (account: string, found: readonly (string | null)[], now = NOW) =>
  namePeople(world.runtime.orm.em.fork(), {
    account,
    procedureId: '1.004222@2025-07-01',
    now,
    look: () => Promise.resolve(found),
  });

test('people are found by their numbers, however often, as long as they are somebody’s', async () => {
  const often = await Promise.all(Array.from({ length: 40 }, () => named('finds-them', ['a', 'b'])));

  expect(new Set(often.flat())).toEqual(new Set(['a', 'b']));
});

test('an account that has named thirty numbers of nobody within an hour is answered nothing more', async () => {
  const nobody = Array.from({ length: 10 }, () => null);

  const tries = [await named('tries', nobody), await named('tries', nobody), await named('tries', nobody)];

  expect(tries).toEqual([nobody, nobody, nobody]);
  expect(await named('tries', ['a'])).toBe('TOO_MANY_TRIES');
  expect(await named('another', ['a'])).toEqual(['a']);
  expect(await named('tries', ['a'], new Date(NOW.getTime() + HOUR_MS + 1))).toEqual(['a']);
});

test('while citizens is away nobody is found, and nothing counts as a try', async () => {
  const nothing = Array.from({ length: 40 }, () => named('waits', []));

  expect(new Set((await Promise.all(nothing)).flat())).toEqual(new Set());
  expect(await named('waits', ['a'])).toEqual(['a']);
});
