import { readdir } from 'node:fs/promises';

import type { EntityManager } from '@mikro-orm/postgresql';

import { ReleasedSchema } from './released-schema.ts';

const MIGRATIONS = new URL('../migrations/', import.meta.url);

/**
 * Whether this process is of an older version of the hub than the one that made the newest release, which is of another schema: its own was
 * released before, and then another; or the tables have come further than it knows.
 */
export async function isOlder(em: EntityManager, ownDigest: string): Promise<boolean> {
  const released = await em.count(ReleasedSchema, { ownDigest });
  return released > 0 || (await isBehindTables(em));
}

async function isBehindTables(em: EntityManager): Promise<boolean> {
  const rows = await em
    .getKysely<{ mikro_orm_migrations: { name: string } }>()
    .selectFrom('mikro_orm_migrations')
    .select('name')
    .execute();
  const known = (await readdir(MIGRATIONS)).map(numberIn);
  const newest = known.toSorted().at(-1) ?? '';
  return rows.some(({ name }) => numberIn(name) > newest);
}

// `migration-20261122140000.ts` and `Migration20261122140000` are one: the moment at which it was written.
function numberIn(name: string): string {
  return name.replaceAll(/\D/g, '');
}
