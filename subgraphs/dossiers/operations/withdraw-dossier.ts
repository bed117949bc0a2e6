import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';

import { mayNotWithdraw } from '../rules/may-withdraw.ts';
import type { StepRefusalCode } from '../rules/step-refusal-text.ts';
import type { StepEffect, StepWork } from '../entities/step.ts';
import { type StepNeeds, type StepOutcome, takeStep } from './take-step.ts';

/**
 * Withdraws a dossier at the wish of its people. Nothing is paid back by that: what was paid is marked as to be refunded.
 */
export function withdrawDossier(
  em: EntityManager,
  { reason, ...needs }: StepNeeds & { readonly reason: string | null },
): Promise<StepOutcome> {
  return takeStep(em, { ...needs, step: { name: 'WITHDRAW', reason, change: settlePayments } });
}

async function settlePayments({ db, dossier }: StepWork): Promise<StepEffect | StepRefusalCode> {
  const { rows: paid } = await sql`
    update dossier_payment set state = 'REFUND_DUE'
    where dossier_code = ${dossier.code} and state = 'PAID' returning position`.execute(db);
  return mayNotWithdraw(dossier.status, paid.length > 0) ?? {};
}
