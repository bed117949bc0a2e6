import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';

import { forgottenBefore } from '../rules/file-terms.ts';

/** Forgets papers that no dossier took in time. Gives how many they were. */
export async function forgetFiles(em: EntityManager, now: Date): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    delete from file where dossier_code is null and uploaded_at < ${forgottenBefore(now)}`.execute(
    em.getKysely<unknown>(),
  );
  return Number(numAffectedRows);
}
