import { type EntityManager } from '@mikro-orm/postgresql';
import { type Kysely } from 'kysely';

import { type Caller } from '#shared/caller.ts';

import { dossierToStep, type DossierToStep, historyOf } from '../entities/dossier-to-step.ts';
import { type DossierRow } from '../entities/dossier.ts';
import { actsFor } from '../rules/acts-for.ts';
import { notFromHere, type StepName } from '../rules/dossier-step.ts';
import { drivenElsewhere } from '../rules/driven-elsewhere.ts';
import { sightOf } from '../rules/sight-of.ts';
import { type StepRefusalCode } from '../rules/step-refusal-text.ts';
import { whoMayStep } from '../rules/who-may-step.ts';
import { recordStep, type StepToTake, type StepWork } from './record-step.ts';

/** Who wants to change which dossier, and on which version of it they decided that. */
export interface StepNeeds {
  readonly code: string;
  readonly version: number;
  readonly actor: Caller;
  readonly now: Date;
}

/** What became of a step. */
export type StepOutcome =
  | { readonly __typename: 'DossierStepped'; readonly dossier: DossierRow }
  | { readonly __typename: 'StepRefused'; readonly code: StepRefusalCode }
  | { readonly __typename: 'DossierChangedMeanwhile'; readonly dossier: DossierRow };

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
  const found = await dossierToStep(db, code, { sight: sightOf(actor), acting: actsFor(actor) });
  const notTheirs = notForThem(step.name, found);
  if (found === null || notTheirs !== null) {
    return refused(notTheirs ?? 'NOT_FOUND');
  }
  const { dossier } = found;
  if (dossier.version !== version) {
    return { __typename: 'DossierChangedMeanwhile', dossier };
  }
  const refusal = notFromHere(step.name, { ...dossier, accepted: dossier.acceptedAt !== null });
  if (refusal !== null) {
    return refused(refusal);
  }
  const work: StepWork = { db, dossier, history: await historyOf(db, code), actor, now };
  const effect = (await step.change?.(work)) ?? {};
  if (typeof effect === 'string') {
    throw new UndoneStep(effect);
  }
  return { __typename: 'DossierStepped', dossier: await recordStep(work, step, effect) };
}

/** Why it is not for this caller to take the step, whatever the status. */
function notForThem(name: StepName, found: DossierToStep | null): StepRefusalCode | null {
  if (found === null) {
    return 'NOT_FOUND';
  }
  const elsewhere = drivenElsewhere(found.dossier);
  return elsewhere ?? (whoMayStep(name, found.standing) ? null : 'NOT_ALLOWED');
}

function refused(code: StepRefusalCode): StepOutcome {
  return { __typename: 'StepRefused', code };
}
