import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';

import type { StepRefusalCode } from '../rules/step-refusal-text.ts';
import type { StepEffect, StepWork } from '../entities/step.ts';
import { type StepNeeds, type StepOutcome, takeStep } from './take-step.ts';

/** What was given back. */
export interface RefundMade {
  /** Places of payments in the dossier. Null: all that are to be refunded. */
  readonly numbers: readonly number[] | null;
  /** How. Null: not said. */
  readonly reason: string | null;
}

/** Puts on record that what a withdrawal left to be refunded has been given back: each once, by whom the history says. */
export function recordRefund(
  em: EntityManager,
  { refund, ...needs }: StepNeeds & { readonly refund: RefundMade },
): Promise<StepOutcome> {
  const { numbers, reason } = refund;
  const change = (work: StepWork): Promise<StepEffect | StepRefusalCode> => record(work, numbers);
  return takeStep(em, { ...needs, step: { name: 'RECORD_REFUND', reason, change } });
}

async function record(
  { db, dossier }: StepWork,
  numbers: RefundMade['numbers'],
): Promise<StepEffect | StepRefusalCode> {
  const { rows } = await sql<{ readonly position: number }>`
    update dossier_payment set state = 'REFUNDED'
    where dossier_code = ${dossier.code} and state = 'REFUND_DUE'
      and (${numbers}::int[] is null or position = any(${numbers}::int[]))
    returning position`.execute(db);
  const refunded = new Set(rows.map(({ position }) => position));
  const isWrong = refunded.size === 0 || numbers?.some((number) => !refunded.has(number));
  return isWrong === true ? 'REFUND_UNKNOWN' : {};
}
