import type { StepName } from './dossier-step.ts';

/** How whoever asks stands to a dossier. Several may hold at once; an officer of a unit stands for all below it. */
export interface Standing {
  /** The owner or applicant, or who acts for one of them. */
  readonly owns: boolean;
  /** An officer or a system of the receiving unit. */
  readonly receives: boolean;
  /** An officer or a system of the processing unit. */
  readonly processes: boolean;
}

type Part = keyof Standing;

const PEOPLE: readonly Part[] = ['owns'];
const RECEPTION: readonly Part[] = ['receives'];
const PROCESSING: readonly Part[] = ['processes'];
const AGENCIES: readonly Part[] = ['receives', 'processes'];

const WHO: Readonly<Record<StepName, readonly Part[]>> = {
  ACCEPT: RECEPTION,
  REJECT: RECEPTION,
  START: PROCESSING,
  REQUEST_SUPPLEMENT: AGENCIES,
  // Who has no account brings their papers to the counter.
  SUPPLY_SUPPLEMENT: ['owns', 'receives'],
  REQUEST_PAYMENT: PROCESSING,
  RECORD_PAYMENT: AGENCIES,
  RECORD_REFUND: AGENCIES,
  WITHDRAW: PEOPLE,
  STOP: PROCESSING,
  RESUME: PROCESSING,
  APOLOGISE: PROCESSING,
  COMPLETE: PROCESSING,
  RETURN_RESULT: AGENCIES,
  TRANSFER: PROCESSING,
  RATE: PEOPLE,
};

/**
 * Whether somebody who stands so to a dossier may take this step, if it can be taken at all.
 * @see NĐ 118/2025/NĐ-CP (the one-stop counter receives and returns, the competent unit decides, the person may withdraw and rate); the table is the project's own
 */
export function whoMayStep(name: StepName, standing: Standing): boolean {
  return WHO[name].some((part) => standing[part]);
}
