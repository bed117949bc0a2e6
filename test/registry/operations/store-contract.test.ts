import { afterAll, beforeAll, expect, test } from 'vitest';

import { givenMember } from '../given.ts';
import { pressure, pumps } from '../members.ts';
import { admin, developer, type Outcome, type RegistryWorld, startRegistry } from '../registry-world.ts';

let registry: RegistryWorld;

beforeAll(async () => {
  registry = await startRegistry();
  await givenMember(registry, { sdls: [pumps('Fire', pressure)] });
});

afterAll(() => registry.stop());

const PATIENCE_MS = 300_000;

const stores = (given: object, caller = admin): Promise<Outcome> =>
  registry.does(caller, 'storeContract', { name: 'outside', include: [], exclude: ['inside'], ...given });

test(
  'a contract hides what is tagged from its audience, and nothing from anybody else',
  async () => {
    const stored = await stores({});
    const { contracts, supergraph, number } = await registry.release();

    const [contract] = contracts;
    expect(stored).toMatchObject({ __typename: 'ContractStored', release: number });
    expect(contract?.name).toBe('outside');
    expect(contract?.supergraph).toMatch(/kilopascals: Int[^\n]*@inaccessible/);
    expect(supergraph).toMatch(/kilopascals: Int/);
    expect(supergraph).not.toMatch(/kilopascals: Int[^\n]*@inaccessible/);
  },
  PATIENCE_MS,
);

test(
  'a contract of the same name takes the place of the one before',
  async () => {
    await stores({ name: 'partners' });
    await stores({ name: 'partners', exclude: ['other'] });

    const { contracts } = await registry.release();

    const partners = contracts.filter(({ name }) => name === 'partners');
    expect(partners).toHaveLength(1);
    expect(partners[0]?.supergraph).not.toMatch(/kilopascals: Int[^\n]*@inaccessible/);
  },
  PATIENCE_MS,
);

test(
  'a contract that would show nothing at all is refused, and no release is made',
  async () => {
    const { number } = await registry.release();

    const refused = await stores({ name: 'empty', include: ['on-nothing'], exclude: [] });

    expect(refused.code).toBe('DOES_NOT_COMPOSE');
    expect((await registry.release()).number).toBe(number);
  },
  PATIENCE_MS,
);

test('names and tags are looked at before anything is composed', async () => {
  const named = await stores({ name: 'Outside!' });
  const tagged = await stores({ exclude: [] });

  expect([named.code, tagged.code]).toEqual(['NAME', 'TAGS']);
});

test('a developer gives no audience a schema', async () => {
  expect((await stores({}, developer)).__typename).toBe('FORBIDDEN');
});
