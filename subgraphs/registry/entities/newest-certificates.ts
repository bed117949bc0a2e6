import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';

import { inKeyOrder } from '#shared/load-by-key.ts';

import { Certificate } from './certificate.ts';

/** The newest certificate of each member; null for one that has none. */
export async function newestCertificates(
  em: EntityManager,
  names: readonly string[],
): Promise<(Certificate | null)[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct on (name) id from certificate where name = any(${names}::text[])
    order by name, at desc, id`.execute(em.getKysely<unknown>());
  const newest = await em.find(Certificate, { id: { $in: rows.map(({ id }) => id) } });
  return inKeyOrder(names, newest, ({ name }) => name);
}
