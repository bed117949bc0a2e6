import type { Sent } from '../../../graph/use-send.ts';
import type { SendStep, StepAnswer } from './step-answer.ts';
import type { StepForm } from './step-form.ts';

/** On what a step was decided. */
export interface DecidedOn {
  readonly code: string;
  /** Dossier.version that the officer had before them. */
  readonly version: number;
  readonly lang: 'VI' | 'EN';
}

/** Takes one step with what was filled in. */
export type Take = (send: SendStep, on: DecidedOn, form: StepForm) => Promise<Sent<StepAnswer>>;
