import type { EntityManager } from '@mikro-orm/postgresql';
import type { Kysely } from 'kysely';

import type { Caller } from '#shared/caller.ts';

import { dossierToStep, historyOf } from '../entities/dossier-to-step.ts';
import type { StepToTake, StepWork } from '../entities/step.ts';
import type {
  DossierChangedMeanwhileRow,
  DossierSteppedRow,
  StepRefusedRow,
} from '../entities/step-outcomes.ts';
import { whyNotStep } from '../rules/why-not-step.ts';
import type { StepRefusalCode } from '../rules/step-refusal-text.ts';
import { recordStep } from './record-step.ts';

/** Who wants to change which dossier, and on which version of it they decided that. */
export interface StepNeeds {
  readonly code: string;
  readonly version: number;
  readonly actor: Caller;
  readonly now: Date;
}

/** What became of a step. */
export type StepOutcome = DossierSteppedRow | StepRefusedRow | DossierChangedMeanwhileRow;

/**
 * Takes one step of a dossier: the only way in which its status, dates and history change. Of several who decided on the same version
 * one takes the step; the others are told what it is now. A dossier that the caller may not see is refused like one that is not there.
 */
export async function takeStep(
  em: EntityManager,
  { step, ...needs }: StepNeeds & { readonly step: StepToTake },
): Promise<StepOutcome> {
  try {
    return await em.transactional((inner) => takeStepIn(inner.getKysely<unknown>(), needs, step));
  } catch (error) {
    if (error instanceof UndoneStep) {
      return refused(error.refusal);
    }
    throw error;
  }
}

/** Ends the transaction of a step that was refused after it had begun to write. */
class UndoneStep extends Error {
  readonly refusal: StepRefusalCode;

  constructor(refusal: StepRefusalCode) {
    super(`The step was refused: ${refusal}.`);
    this.refusal = refusal;
  }
}

async function takeStepIn(db: Kysely<unknown>, needs: StepNeeds, step: StepToTake): Promise<StepOutcome> {
  const { code, version, actor, now } = needs;
  const found = await dossierToStep(db, code, actor);
  if (found === null) {
    return refused('NOT_FOUND');
  }
  const { dossier } = found;
  const refusal = whyNotStep({ name: step.name, version }, found);
  if (refusal !== null) {
    return refusal === 'CHANGED_MEANWHILE'
      ? { __typename: 'DossierChangedMeanwhile', dossier }
      : refused(refusal);
  }
  const work: StepWork = { db, dossier, history: await historyOf(db, code), actor, now };
  const effect = (await step.change?.(work)) ?? {};
  if (typeof effect === 'string') {
    throw new UndoneStep(effect);
  }
  return { __typename: 'DossierStepped', dossier: await recordStep(work, step, effect) };
}

function refused(code: StepRefusalCode): StepOutcome {
  return { __typename: 'StepRefused', code };
}
