import { STEP_NAMES, type StepName } from './dossier-step.ts';
import { type StepSituation, whyNotStep } from './why-not-step.ts';

/**
 * The steps that somebody who stands so to a dossier may take now, in the order of its life.
 * @see design.md §8, the table of steps; what a step needs of its own is looked at when it is taken
 */
export function openSteps(situation: StepSituation): StepName[] {
  const { version } = situation.dossier;
  return STEP_NAMES.filter((name) => whyNotStep({ name, version }, situation) === null);
}
