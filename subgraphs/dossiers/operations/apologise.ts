import type { EntityManager } from '@mikro-orm/postgresql';

import { hoursOf } from '../entities/office-hours.ts';
import { mayNotApologise } from '../rules/may-apologise.ts';
import { closeOf } from '../rules/office-hours.ts';
import type { StepRefusalCode } from '../rules/step-refusal-text.ts';
import type { StepEffect, StepWork } from '../entities/step.ts';
import { type StepNeeds, type StepOutcome, takeStep } from './take-step.ts';

/** Apologises for a delay before it has come, and gives the one new date (YYYY-MM-DD): the close of that day. */
export function apologise(
  em: EntityManager,
  { newDay, reason, ...needs }: StepNeeds & { readonly newDay: string; readonly reason: string },
): Promise<StepOutcome> {
  const change = (work: StepWork): Promise<StepEffect | StepRefusalCode> => giveNewDate(work, newDay);
  return takeStep(em, { ...needs, step: { name: 'APOLOGISE', reason, change } });
}

async function giveNewDate(
  { db, dossier, history, now }: StepWork,
  newDay: string,
): Promise<StepEffect | StepRefusalCode> {
  const apologised = history.some(({ kind }) => kind === 'APOLOGY');
  const refusal = mayNotApologise({ dueAt: dossier.dueAt, apologised, newDay }, now);
  return refusal ?? { dueAt: closeOf(newDay, await hoursOf(db, dossier.processingUnit)) };
}
