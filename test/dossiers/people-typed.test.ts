import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Caller } from '#shared/caller.ts';

import { peopleTyped } from '../../subgraphs/dossiers/resolvers/people-typed.ts';
import type { NumberTyped } from '../../subgraphs/dossiers/rules/numbers-typed.ts';
import { subgraph } from '../../subgraphs/dossiers/subgraph.ts';
import { aCitizen, anOfficer } from '../support/callers.ts';
import { startWorld, type SubgraphWorld } from '../support/subgraph-world.ts';

const NOW = new Date('2026-11-20T02:00:00Z');
const NOBODYS = '027155999888';

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld(subgraph, { seeded: false, now: NOW });
});
afterAll(() => world.stop());

const head: NumberTyped = {
  key: 'head.id',
  personalId: NOBODYS,
  subject: null,
  mustMatch: false,
  described: null,
};
const DESCRIBED = { fullName: 'Ngô Thị Xuân', dateOfBirth: '1955' };
const SERVICES = {
  ask: () => Promise.resolve({ partyRefs: [null], matchedParty: null }),
  close: () => Promise.resolve(),
};

/** Types a number of nobody. */
const typedBy = (caller: Caller, typed: NumberTyped) =>
  peopleTyped(
    { services: SERVICES, em: world.runtime.orm.em.fork(), now: NOW, caller },
    [typed],
    '1.004222@2025-07-01',
  );

const thirtyTimes = (caller: Caller, typed: NumberTyped) =>
  Promise.all(Array.from({ length: 30 }, () => typedBy(caller, typed)));

test('a number outside any role is no try of whoever files: a limit would tell that it is nobody’s', async () => {
  const files = aCitizen('00a154d8-5ed8-4bcc-b5c7-19c2add9ca88');
  await thirtyTimes(files, head);

  const found = await typedBy(files, head);

  expect([...found]).toEqual([['head.id', { ref: null, isAsDescribed: null }]]);
});

test.each([
  ['an officer, who sees whether a number outside any role is anybody’s', anOfficer(), head],
  [
    'anybody who describes a person wrongly',
    aCitizen('47eaa099-2cb6-416d-86dc-283cf0480ff9'),
    { ...head, key: 'deceased.id', subject: 'DECEASED', mustMatch: true, described: DESCRIBED },
  ],
] as const)('%s has thirty tries an hour', async (_who, caller, typed) => {
  const tries = await thirtyTimes(caller, typed);

  expect(tries).toHaveLength(30);
  await expect(typedBy(caller, typed)).rejects.toMatchObject({ extensions: { code: 'RATE_LIMITED' } });
});
