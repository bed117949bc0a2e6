import { afterAll, beforeAll, expect, test } from 'vitest';

import { givenMember } from '../given.ts';
import { pumps } from '../members.ts';
import { admin, anAccount, owner, type RegistryWorld, startRegistry } from '../registry-world.ts';

let registry: RegistryWorld;

const tagged = pumps()
  .replace('code: ID!): PumpFire', 'code: ID! @tag(name: "inside")): PumpFire @tag(name: "inside")')
  .replace('litres: Int', 'litres: Int @tag(name: "inside")');

beforeAll(async () => {
  registry = await startRegistry();
  await givenMember(registry, { sdls: [tagged] });
});

afterAll(() => registry.stop());

const PATIENCE_MS = 300_000;
const TOLD = `{ registryEvents(first: 20) { edges { node { kind subject release } } } }`;

interface Events {
  readonly edges: readonly { readonly node: { readonly kind: string; readonly release: number } }[];
}

/** What of contracts stands in the part of the audit trail that an account sees, the oldest first. */
async function told(account: typeof admin): Promise<readonly unknown[]> {
  const { edges } = await registry.asksOne<Events>(account, TOLD);
  return edges
    .map(({ node }) => node)
    .filter(({ kind }) => ['CONTRACT_LOST', 'CONTRACT_BACK'].includes(kind))
    .toReversed();
}

const goesBack = (version: number | null) =>
  registry.does(admin, 'rollbackSubgraph', { name: 'pumps', version });

test(
  'the agencies that use a contract are told once when it no longer composes, and once when it does again; others are not',
  async () => {
    const stored = await registry.does(admin, 'storeContract', {
      name: 'fire-brigades',
      include: ['inside'],
      exclude: [],
      audience: ['G05', '000.00.00.G05', 'G18'],
    });

    expect(stored).toMatchObject({ __typename: 'ContractStored' });

    const { release: lost } = await goesBack(null);
    // Another release in which it is still lost.
    await registry.does(admin, 'storeContract', { name: 'partners', include: [], exclude: ['other'] });
    const { release: back } = await goesBack(1);

    const both = [
      { kind: 'CONTRACT_LOST', subject: 'fire-brigades', release: lost },
      { kind: 'CONTRACT_BACK', subject: 'fire-brigades', release: back },
    ];
    expect(await told(anAccount('G05', 'registry:propose'))).toEqual(both);
    expect(await told(anAccount('G18', 'registry:propose'))).toEqual(both);
    expect(await told(owner)).toEqual([]);
    expect(await told(admin)).toHaveLength(4);
  },
  PATIENCE_MS,
);
