import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { APPEND_ONLY } from '../../subgraphs/registry/entities/registry-tables.ts';
import { givenMember, givenProposal } from './given.ts';
import { type RegistryWorld, startRegistry } from './registry-world.ts';

let registry: RegistryWorld;

beforeAll(async () => {
  registry = await startRegistry();
  await givenMember(registry);
  await givenProposal(registry);
});

afterAll(() => registry.stop());

test.each(APPEND_ONLY)(
  'what was once put into %s is neither changed nor removed, not even by the registry itself',
  async (table) => {
    const db = registry.em().getKysely<unknown>();

    await expect(sql`delete from ${sql.table(table)}`.execute(db)).rejects.toThrow('permission denied');
    await expect(sql`truncate ${sql.table(table)}`.execute(db)).rejects.toThrow('permission denied');
    // Locking rows takes the right to change them.
    await expect(sql`select from ${sql.table(table)} for update`.execute(db)).rejects.toThrow(
      'permission denied',
    );
  },
);
