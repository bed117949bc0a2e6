import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Caller } from '#shared/caller.ts';

import { AccessLimit } from '../../subgraphs/access/entities/access-limit.ts';
import { aCallerFor, aCitizen, aMachine, anOfficer } from '../support/callers.ts';
import { aLook, people, records } from './looks.ts';
import { startRightsWorld, type RightsWorld } from './rights-world.ts';

const dataProtection = aCallerFor({ kind: 'DATA_PROTECTION', account: 'dp' }, 'DATA_PROTECTION');
const LIST = `query ($filter: RefusedLookFilter, $first: Int, $after: String) {
  refusedLooks(filter: $filter, first: $first, after: $after) { edges { cursor node {
    at account purpose case operation people actor { __typename ... on AgencyActor { unit { code } role } } } } } }`;

interface Listed {
  readonly edges: readonly { readonly cursor: string; readonly node: Readonly<Record<string, unknown>> }[];
}

let world: RightsWorld;
beforeAll(async () => {
  world = await startRightsWorld();
  await world.em().nativeUpdate(AccessLimit, { actorKind: 'OFFICER', basis: 'CASE' }, { people: 3 });
});
afterAll(() => world.stop());

const lists = async (caller: Caller, variables: object = {}) =>
  // The shape is that of the query above.
  (await world.asksOne(caller, LIST, { first: 100, ...variables })) as Listed | null;

/** An account that has read as many people as it may, and tries to read so many more. */
async function aRefusal(
  count: number,
  at = '2026-11-20T02:00:00.000Z',
  unit = 'G01.9026.9001',
): Promise<string> {
  const account = randomUUID();
  const actor = { kind: 'OFFICER', account, unit, role: 'RESIDENCE_OFFICER' } as const;
  await records(world, aLook(people(3), { actor, at }));
  const { data } = await records(world, aLook(people(count), { actor, at }));
  expect(data?.['recordAccess']).toEqual(['RATE_LIMITED']);
  return account;
}

test('data protection reads who was refused, when and why, how many people it was about, and none of them', async () => {
  const account = await aRefusal(7);

  const list = await lists(dataProtection, { filter: { account } });

  expect(list?.edges.map(({ node }) => node)).toEqual([
    {
      at: '2026-11-20T02:00:00.000Z',
      account,
      purpose: 'PROCESS_DOSSIER',
      case: 'H26.9001-261102-0001',
      operation: 'an-operation',
      people: 7,
      actor: { __typename: 'AgencyActor', unit: { code: 'G01.9026.9001' }, role: 'RESIDENCE_OFFICER' },
    },
  ]);
});

test('the newest come first, and a page goes on where the last one ended', async () => {
  const agency = 'G24.9026';
  const [, ...accounts] = [
    await aRefusal(1, '2026-11-20T01:59:00.000Z', agency),
    await aRefusal(1, '2026-11-20T01:58:00.000Z', agency),
    await aRefusal(1, '2026-11-20T01:57:00.000Z', agency),
    await aRefusal(1, '2026-11-20T01:56:00.000Z', agency),
  ];
  const filter = { since: '2026-11-20T01:56:00.000Z', until: '2026-11-20T01:59:00.000Z', agency };

  const first = await lists(dataProtection, { filter, first: 2 });
  const rest = await lists(dataProtection, { filter, after: first?.edges.at(-1)?.cursor });

  const told = [...(first?.edges ?? []), ...(rest?.edges ?? [])].map(({ node }) => node['account']);
  expect(told).toEqual(accounts);
  expect(first?.edges).toHaveLength(2);
});

test.each<[string, object]>([
  ['another agency', { agency: 'H26.9001' }],
  ['another account', { account: 'nobody\0' }],
  ['a later time', { since: '2027-01-01T00:00:00Z' }],
])('a filter by %s leaves them out', async (_what, filter) => {
  await aRefusal(1);

  expect((await lists(dataProtection, { filter }))?.edges).toEqual([]);
});

test.each<[string, Caller]>([
  ['a citizen', aCitizen(randomUUID())],
  ['an officer', anOfficer()],
  ['a system', aMachine('G22')],
])('%s reads none of them', async (_who, caller) => {
  expect(await lists(caller)).toBeNull();
});
