import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';

const KEPT_DAYS = 90;
const DAY_MS = 86_400_000;

/**
 * Forgets releases older than 90 days, but for the newest fifty. Gateways ask for the newest alone; the way back leads over versions of
 * members, and the audit trail tells who changed what and when: both stay for ever, and make any earlier graph again.
 */
export async function forgetReleases(em: EntityManager, now: Date): Promise<void> {
  const before = new Date(now.getTime() - KEPT_DAYS * DAY_MS);
  await sql`select registry_forget_releases(${before}::timestamptz)`.execute(em.fork().getKysely<unknown>());
}
