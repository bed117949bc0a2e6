import { afterAll, beforeAll, expect, test } from 'vitest';

import { donors, LOOPBACK } from './members.ts';
import {
  admin,
  developer,
  owner,
  type Outcome,
  type RegistryWorld,
  startRegistry,
} from './registry-world.ts';

let registry: RegistryWorld;

beforeAll(async () => {
  registry = await startRegistry();
});

afterAll(() => registry.stop());

interface Proposed extends Outcome {
  readonly proposal: {
    readonly id: string;
    readonly state: string;
    readonly missing: readonly { code: string }[];
  };
}

test('a member is checked, proposed, approved by the owner of the data, published and rolled back, each step on record', async () => {
  const { does } = registry;

  const check = await does<Outcome & { id: string; passed: boolean; flows: unknown[]; findings: unknown[] }>(
    developer,
    'checkSubgraph',
    {
      name: 'blood-bank',
      schema: donors,
      routingUrl: LOOPBACK,
    },
  );
  const proposed = await does<Proposed>(developer, 'proposeSubgraph', {
    check: check.id,
    note: 'Cho ngân hàng máu',
  });
  const early = await does(admin, 'publishSubgraph', { proposal: proposed.proposal.id });
  const approved = await does<Proposed>(owner, 'approveProposal', {
    proposal: proposed.proposal.id,
    approve: true,
  });
  const published = await does(admin, 'publishSubgraph', { proposal: proposed.proposal.id });
  const withIt = await registry.release();
  const gone = await does(developer, 'rollbackSubgraph', { name: 'blood-bank', version: null });
  const without = await registry.release();

  expect(check).toMatchObject({ __typename: 'SchemaCheck', passed: true });
  expect(proposed.proposal).toMatchObject({ state: 'WAITING', missing: [{ code: 'G01' }] });
  expect(early.code).toBe('NOT_APPROVED');
  expect(approved.proposal).toMatchObject({ state: 'APPROVED', missing: [] });
  expect(published).toMatchObject({
    release: 2,
    subgraph: { state: 'LIVE', version: 1, entities: ['Citizen'] },
  });
  expect(withIt).toMatchObject({
    number: 2,
    members: [{ name: 'blood-bank', agency: 'G18', url: LOOPBACK }],
  });
  expect(withIt.supergraph).toContain(`url: "${LOOPBACK}"`);
  expect(gone).toMatchObject({ release: 3, subgraph: { state: 'ROLLED_BACK', version: null } });
  expect(without.members).toEqual([]);
  expect(await registry.steps()).toEqual([
    'RELEASED',
    'CHECKED',
    'PROPOSED',
    'APPROVED',
    'PUBLISHED',
    'REMOVED',
  ]);
}, 300_000);
