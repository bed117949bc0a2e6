import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Caller } from '#shared/caller.ts';

import { aCitizen, anonymous, anOfficer, aMachine, aService } from '../support/callers.ts';
import { aFlow, givenCheck, givenMember, givenProposal } from './given.ts';
import {
  anAccount,
  REGISTRY_MUTATIONS,
  type RegistryMutation,
  type RegistryWorld,
  startRegistry,
} from './registry-world.ts';

let registry: RegistryWorld;

beforeAll(async () => {
  registry = await startRegistry();
  await givenMember(registry);
});

afterAll(() => registry.stop());

const SCOPES = ['registry:propose', 'registry:approve', 'registry:publish'] as const;
type Scope = (typeof SCOPES)[number];

// Which right opens which step. With the right the step is tried, and refused for another reason that is named here or done.
const OPENED_BY: Readonly<Record<RegistryMutation, readonly Scope[]>> = {
  checkSubgraph: ['registry:propose'],
  proposeSubgraph: ['registry:propose'],
  approveProposal: ['registry:approve'],
  publishSubgraph: ['registry:publish'],
  rollbackSubgraph: ['registry:propose', 'registry:publish'],
  allowRoutingHost: ['registry:publish'],
  storeContract: ['registry:publish'],
};

// Inputs that change nothing, whoever sends them.
const HARMLESS: Readonly<Record<RegistryMutation, () => Promise<Readonly<Record<string, unknown>>>>> = {
  checkSubgraph: () => Promise.resolve({ name: 'citizens', schema: 'type Query { a: Int }' }),
  proposeSubgraph: async () => ({ check: await givenCheck(registry, { agency: 'G99' }) }),
  approveProposal: async () => ({
    proposal: await givenProposal(registry, { state: 'REFUSED', agency: 'G99' }),
    approve: true,
  }),
  publishSubgraph: async () => ({ proposal: await givenProposal(registry, { state: 'REFUSED' }) }),
  rollbackSubgraph: () => Promise.resolve({ name: 'citizens', version: null }),
  allowRoutingHost: () => Promise.resolve({ agency: 'G18', host: 'localhost' }),
  storeContract: () => Promise.resolve({ name: 'Not A Name', include: [], exclude: ['inside'] }),
};

const pairs = REGISTRY_MUTATIONS.flatMap((mutation) => SCOPES.map((scope) => ({ mutation, scope })));

test.each(pairs)('$mutation with the right $scope alone', async ({ mutation, scope }) => {
  const { __typename: outcome } = await registry.does(
    anAccount('G18', scope),
    mutation,
    await HARMLESS[mutation](),
  );

  expect(outcome).toBe(OPENED_BY[mutation].includes(scope) ? 'RegistryRefused' : 'FORBIDDEN');
});

const OTHERS: readonly (readonly [string, Caller])[] = [
  ['nobody who signed in', anonymous],
  ['a citizen', aCitizen('11111111-1111-4111-8111-111111111111')],
  ['an officer', anOfficer()],
  ['a machine of an agency with the scopes of the registry', aMachine('G18', [...SCOPES])],
  ['the gateway itself', aService('gateway')],
  ['another service', aService('dossiers')],
];

test.each(OTHERS)('%s takes no step of the registry at all', async (_who, caller) => {
  const outcomes = await Promise.all(
    REGISTRY_MUTATIONS.map(async (mutation) => registry.does(caller, mutation, await HARMLESS[mutation]())),
  );

  expect(outcomes.map(({ __typename }) => __typename)).toEqual(REGISTRY_MUTATIONS.map(() => 'FORBIDDEN'));
});

describe('what each may see', () => {
  const BOARD =
    '{ subgraphs { name state version entities agency { code } certificate { passed } health { state } } }';
  const INSIDE =
    '{ subgraph(name: "pumps") { name sdl routingUrl versions { version } usage { requests } unusedFields { coordinate } } }';

  test.each([...OTHERS, ['an account of the registry', anAccount('G15', 'registry:propose')] as const])(
    '%s sees the board, with members and our own',
    async (_who, caller) => {
      const lines = await registry.asksOne<{ name: string; state: string }[]>(caller, BOARD);

      expect(lines.map(({ name }) => name)).toEqual([
        'units',
        'procedures',
        'citizens',
        'dossiers',
        'access',
        'registry',
        'pumps',
      ]);
      expect(new Set(lines.map(({ state }) => state))).toEqual(new Set(['LIVE']));
    },
  );

  test.each(OTHERS)('%s gets neither address nor schema nor usage of a member', async (_who, caller) => {
    const line = await registry.asksOne(caller, INSIDE);

    expect(line).toEqual({
      name: 'pumps',
      sdl: null,
      routingUrl: null,
      versions: null,
      usage: null,
      unusedFields: null,
    });
  });

  test('an account of another agency reads address and schema, and no usage', async () => {
    const line = await registry.asksOne(anAccount('G15', 'registry:propose'), INSIDE);

    expect(line).toMatchObject({
      sdl: expect.stringContaining('pumpFire'),
      versions: [{ version: 1 }],
      usage: null,
      unusedFields: null,
    });
  });

  const LOOK = `query ($id: ID!) { proposal(id: $id) { name } proposals(first: 100) { edges { node { name } } }
    subgraph(name: "secret-plan") { state } }`;
  interface Page {
    readonly edges: readonly { readonly node: { readonly name: string } }[];
  }

  test('a proposal, its check, its place on the board and its steps exist for those alone whom it concerns', async () => {
    const id = await givenProposal(registry, { name: 'secret-plan', state: 'WAITING', flows: [aFlow()] });
    const look = async (caller: Caller) => {
      const { data } = await registry.asks({ caller, query: LOOK, variables: { id } });
      const listed: Page = data?.['proposals'] ?? { edges: [] };
      const isListed = listed.edges.some(({ node }) => node.name === 'secret-plan');
      return { one: data?.['proposal'] ?? null, isListed, board: data?.['subgraph'] ?? null };
    };

    const concerned = await Promise.all(
      [
        anAccount('G18', 'registry:propose'),
        anAccount('G01', 'registry:approve'),
        anAccount('G22', 'registry:publish'),
      ].map(look),
    );
    const others = await Promise.all(
      [
        anAccount('G15', 'registry:propose'),
        anAccount('G15', 'registry:approve'),
        anonymous,
        anOfficer(),
      ].map(look),
    );

    expect(concerned).toEqual(
      concerned.map(() => ({ one: { name: 'secret-plan' }, isListed: true, board: { state: 'PROPOSED' } })),
    );
    expect(others).toEqual(others.map(() => ({ one: null, isListed: false, board: null })));
  });

  test('the trail shows an agency what concerns it, and whoever runs the registry all of it, page by page', async () => {
    const health = anAccount('G18', 'registry:propose');
    await registry.does(health, 'proposeSubgraph', { check: await givenCheck(registry, { name: 'one' }) });
    await registry.does(health, 'proposeSubgraph', { check: await givenCheck(registry, { name: 'two' }) });
    const PAGE = `query ($first: Int, $after: String) { registryEvents(first: $first, after: $after) {
      edges { node { kind subgraph agency { code } } } pageInfo { endCursor hasNextPage } } }`;
    interface Steps {
      readonly edges: readonly { readonly node: { readonly subgraph: string | null } }[];
      readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
    }

    const first = await registry.asksOne<Steps>(health, PAGE, { first: 1 });
    const second = await registry.asksOne<Steps>(health, PAGE, { first: 1, after: first.pageInfo.endCursor });
    const stranger = await registry.asksOne<Steps>(anAccount('G15', 'registry:propose'), PAGE, {
      first: 100,
    });
    const all = await registry.asksOne<Steps>(anAccount('G22', 'registry:publish'), PAGE, { first: 100 });
    const outsider = await registry.asks({ caller: anOfficer(), query: PAGE });

    expect([first, second].flatMap(({ edges }) => edges.map(({ node }) => node.subgraph))).toEqual([
      'two',
      'one',
    ]);
    expect(stranger.edges).toEqual([]);
    expect(all.edges.length).toBeGreaterThan(2);
    expect(outsider.errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('the release is for the gateway alone, and told once: whoever knows the newest gets nothing', async () => {
    const RELEASE = 'query ($known: Int) { supergraphRelease(known: $known) { number } }';

    const told = await registry.asksOne(aService('gateway'), RELEASE);
    const known = await registry.asksOne(aService('gateway'), RELEASE, { known: 1 });
    const others = await Promise.all(
      [
        ...OTHERS.filter(([who]) => who !== 'the gateway itself').map(([, caller]) => caller),
        anAccount('G22', 'registry:publish'),
      ].map((caller) => registry.asksOne(caller, RELEASE)),
    );

    expect(told).toEqual({ number: 1 });
    expect([known, ...others]).toEqual([known, ...others].map(() => null));
  });
});
