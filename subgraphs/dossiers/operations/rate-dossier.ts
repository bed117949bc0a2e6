import type { EntityManager } from '@mikro-orm/postgresql';

import type { StepRefusalCode } from '../rules/step-refusal-text.ts';
import type { StepEffect, StepWork } from '../entities/step.ts';
import { type StepNeeds, type StepOutcome, takeStep } from './take-step.ts';

/** Keeps what the applicant or owner thought of the service, from 1 (bad) to 5 (good): once, after it was done. */
export function rateDossier(
  em: EntityManager,
  { score, ...needs }: StepNeeds & { readonly score: number },
): Promise<StepOutcome> {
  const change = (work: StepWork): Promise<StepEffect | StepRefusalCode> =>
    Promise.resolve(rate(work, score));
  return takeStep(em, { ...needs, step: { name: 'RATE', reason: null, change } });
}

function rate({ dossier, now }: StepWork, score: number): StepEffect | StepRefusalCode {
  return dossier.ratingScore === null ? { columns: { ratingScore: score, ratedAt: now } } : 'ALREADY_RATED';
}
