import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';

import type { StepEffect, StepWork } from '../entities/step.ts';
import { type StepNeeds, type StepOutcome, takeStep } from './take-step.ts';

/** A fee, charge or tax that is asked for. */
export interface PaymentToAsk {
  readonly nameVi: string;
  readonly nameEn: string;
  /** Whole đồng, more than none. */
  readonly amount: number;
}

/** Asks for payments: the clock stands still until all of them are paid. */
export function requestPayment(
  em: EntityManager,
  {
    payments,
    reason,
    ...needs
  }: StepNeeds & { readonly payments: readonly PaymentToAsk[]; readonly reason: string | null },
): Promise<StepOutcome> {
  const change = (work: StepWork): Promise<StepEffect> => ask(work, payments);
  return takeStep(em, { ...needs, step: { name: 'REQUEST_PAYMENT', reason, change } });
}

async function ask({ db, dossier }: StepWork, payments: readonly PaymentToAsk[]): Promise<StepEffect> {
  await sql`
    insert into dossier_payment (dossier_code, position, name_vi, name_en, amount, state)
    select ${dossier.code}, row.position + coalesce(
      (select max(known.position) from dossier_payment known where known.dossier_code = ${dossier.code}), 0),
      row."nameVi", row."nameEn", row.amount, 'DUE'
    from rows from (json_to_recordset(${JSON.stringify(payments)}::json)
      as ("nameVi" text, "nameEn" text, amount bigint)) with ordinality
      as row ("nameVi", "nameEn", amount, position)`.execute(db);
  return {};
}
