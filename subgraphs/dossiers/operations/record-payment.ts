import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';

import type { PaymentRow } from '../entities/dossier-payment.ts';
import type { StepRefusalCode } from '../rules/step-refusal-text.ts';
import type { StepEffect, StepWork } from '../entities/step.ts';
import { type StepNeeds, type StepOutcome, takeStep } from './take-step.ts';

/** What was paid, how and when. */
export interface PaymentMade {
  /** Places of payments in the dossier. Null: all that are due. */
  readonly numbers: readonly number[] | null;
  readonly method: NonNullable<PaymentRow['method']>;
  readonly paidAt: Date;
}

/** Puts payments on record. With the last one that was awaited the dossier goes on. */
export function recordPayment(
  em: EntityManager,
  { payment, ...needs }: StepNeeds & { readonly payment: PaymentMade },
): Promise<StepOutcome> {
  const change = (work: StepWork): Promise<StepEffect | StepRefusalCode> => record(work, payment);
  return takeStep(em, { ...needs, step: { name: 'RECORD_PAYMENT', reason: null, change } });
}

async function record(
  { db, dossier, now }: StepWork,
  { numbers, method, paidAt }: PaymentMade,
): Promise<StepEffect | StepRefusalCode> {
  if (paidAt > now || paidAt < dossier.submittedAt) {
    return 'PAYMENT_TIME_UNUSABLE';
  }
  const { rows } = await sql<{ readonly position: number }>`
    update dossier_payment set state = 'PAID', method = ${method}, paid_at = ${paidAt}
    where dossier_code = ${dossier.code} and state = 'DUE'
      and (${numbers}::int[] is null or position = any(${numbers}::int[]))
    returning position`.execute(db);
  const paid = new Set(rows.map(({ position }) => position));
  if (paid.size === 0 || numbers?.some((number) => !paid.has(number))) {
    return 'PAYMENT_UNKNOWN';
  }
  const { rows: left } = await sql`
    select from dossier_payment where dossier_code = ${dossier.code} and state = 'DUE' limit 1`.execute(db);
  return dossier.status === 'PAYMENT_REQUIRED' && left.length === 0 ? { status: 'IN_PROGRESS' } : {};
}
