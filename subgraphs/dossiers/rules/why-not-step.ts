import type { DossierStatus } from './dossier-status.ts';
import { notFromHere, type StepName } from './dossier-step.ts';
import { drivenElsewhere, type DrivenDossier } from './driven-elsewhere.ts';
import type { StepRefusalCode } from './step-refusal-text.ts';
import { type Standing, whoMayStep } from './who-may-step.ts';

/** A dossier that the caller may see, and how they stand to it. */
export interface StepSituation {
  readonly dossier: DrivenDossier & {
    readonly version: number;
    readonly status: DossierStatus;
    readonly acceptedAt: Date | null;
  };
  readonly standing: Standing;
}

/** A step that was decided on a version of the dossier. */
export interface DecidedStep {
  readonly name: StepName;
  readonly version: number;
}

/**
 * Why a step is not taken, before anything of its own is looked at; null: it may be. First whose it is, then whether it was decided on the
 * dossier as it is, then whether it leads on from there: whoever decided on an old version learns the new one, not what is wrong with theirs.
 * @see design.md §8
 */
export function whyNotStep(
  { name, version }: DecidedStep,
  { dossier, standing }: StepSituation,
): StepRefusalCode | 'CHANGED_MEANWHILE' | null {
  const elsewhere = drivenElsewhere(dossier);
  if (elsewhere !== null) {
    return elsewhere;
  }
  if (!whoMayStep(name, standing)) {
    return 'NOT_ALLOWED';
  }
  return dossier.version === version
    ? notFromHere(name, { status: dossier.status, accepted: dossier.acceptedAt !== null })
    : 'CHANGED_MEANWHILE';
}
