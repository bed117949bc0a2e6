import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';

import { vietnamDay } from '#shared/vietnam-day.ts';

import { firstDay, MOST_DAYS } from '../rules/usage-days.ts';

// A check judges 30 days; one more, so that the first of them is whole.
const OPERATION_DAYS = 32;
// A gateway sends a report again for some minutes at most.
const REPORT_DAYS = 2;

/** Forgets usage that nobody is told of any more. */
export async function forgetUsage(em: EntityManager, now: Date): Promise<void> {
  const today = vietnamDay(now);
  const sums = firstDay(today, MOST_DAYS);
  const operations = firstDay(today, OPERATION_DAYS);
  await em.fork().transactional(async (own) => {
    const db = own.getKysely<unknown>();
    await sql`delete from usage_report where counted_at < ${firstDay(today, REPORT_DAYS)}::date`.execute(db);
    await sql`delete from subgraph_traffic where day < ${sums}::date`.execute(db);
    await sql`delete from field_use where day < ${sums}::date`.execute(db);
    await sql`delete from operation_use where day < ${operations}::date`.execute(db);
    await sql`delete from seen_operation where last_day < ${operations}::date`.execute(db);
  });
}
