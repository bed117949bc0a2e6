import type { EntityManager } from '@mikro-orm/postgresql';

import type { UsageReportInput } from '#schema/generated/registry.ts';
import { callerError } from '#shared/errors.ts';
import { vietnamDay } from '#shared/vietnam-day.ts';

import { addFieldUses, addOperations, addTraffic, isNewReport, keepPulses } from '../entities/usage-rows.ts';
import { isCountable } from '../rules/report-limits.ts';

/** Counts what a gateway saw for the day on which it ended, whole or not at all; told twice, it is counted once. Fails with BAD_USER_INPUT for what no gateway sends. */
export async function recordUsage(
  em: EntityManager,
  report: UsageReportInput,
  now: Date,
): Promise<{ readonly repeated: boolean }> {
  if (!isCountable(report)) {
    throw callerError('BAD_USER_INPUT', {
      vi: 'Báo cáo sử dụng không đúng dạng hoặc quá lớn.',
      en: 'The report of usage is malformed or too large.',
    });
  }
  const counted = { ...report, day: vietnamDay(new Date(report.until)) };
  return em.fork().transactional(async (own) => {
    const db = own.getKysely<unknown>();
    if (!(await isNewReport(db, report.id, now))) {
      return { repeated: true };
    }
    // One after the other: a transaction has one connection, and all reports take the tables in this order.
    await addTraffic(db, counted);
    await addFieldUses(db, counted);
    await addOperations(db, counted);
    await keepPulses(db, counted);
    return { repeated: false };
  });
}
