import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';

import type { StepRefusalCode } from '../rules/step-refusal-text.ts';
import { dayOf } from '../rules/vietnam-time.ts';
import type { StepEffect, StepWork } from '../entities/step.ts';
import { type StepNeeds, type StepOutcome, takeStep } from './take-step.ts';

/** Hands a dossier on to another processing unit. It keeps its code; its deadline is counted in that unit's hours from then on. */
export function transferDossier(
  em: EntityManager,
  { unit, reason, ...needs }: StepNeeds & { readonly unit: string; readonly reason: string },
): Promise<StepOutcome> {
  const change = (work: StepWork): Promise<StepEffect | StepRefusalCode> => handOn(work, unit);
  return takeStep(em, { ...needs, step: { name: 'TRANSFER', reason, change } });
}

async function handOn({ db, dossier, now }: StepWork, unit: string): Promise<StepEffect | StepRefusalCode> {
  if (unit === dossier.processingUnit) {
    return 'SAME_UNIT';
  }
  const today = dayOf(now);
  const { rows } = await sql`
    select from unit_node where code = ${unit}
      and coalesce(valid_from <= ${today}::date, true) and coalesce(valid_until > ${today}::date, true)`.execute(
    db,
  );
  return rows.length === 0 ? 'UNIT_UNKNOWN' : { columns: { processingUnit: unit } };
}
