import type { StepRefusalCode } from '../rules/step-refusal-text.ts';
import type { DossierRow } from './dossier.ts';

/** A step that was taken, and the dossier after it. */
export interface DossierSteppedRow {
  readonly __typename: 'DossierStepped';
  readonly dossier: DossierRow;
}

/** A step that was not taken. */
export interface StepRefusedRow {
  readonly __typename: 'StepRefused';
  readonly code: StepRefusalCode;
}

/** A step that was decided on a version that is no more, and the dossier as it is. */
export interface DossierChangedMeanwhileRow {
  readonly __typename: 'DossierChangedMeanwhile';
  readonly dossier: DossierRow;
}
