import type { DossierStatus } from './dossier-status.ts';
import { isEnd } from './may-step.ts';

/** What may be done to a dossier, by the name of its mutation. */
export const STEP_NAMES = [
  'ACCEPT',
  'REJECT',
  'START',
  'REQUEST_SUPPLEMENT',
  'SUPPLY_SUPPLEMENT',
  'REQUEST_PAYMENT',
  'RECORD_PAYMENT',
  'RECORD_REFUND',
  'WITHDRAW',
  'STOP',
  'RESUME',
  'APOLOGISE',
  'COMPLETE',
  'RETURN_RESULT',
  'TRANSFER',
  'RATE',
] as const;

/** One thing that may be done to a dossier. */
export type StepName = (typeof STEP_NAMES)[number];

/** From where a step is taken, and where it leads. */
interface StepTerms {
  readonly from: readonly DossierStatus[];
  /** Null: the status stays. */
  readonly to: DossierStatus | null;
}

const OPEN: readonly DossierStatus[] = [
  'SUBMITTED',
  'ACCEPTED',
  'IN_PROGRESS',
  'SUPPLEMENT_REQUIRED',
  'PAYMENT_REQUIRED',
];

const STEPS: Readonly<Record<StepName, StepTerms>> = {
  ACCEPT: { from: ['SUBMITTED'], to: 'ACCEPTED' },
  REJECT: { from: ['SUBMITTED'], to: 'REJECTED' },
  START: { from: ['ACCEPTED'], to: 'IN_PROGRESS' },
  REQUEST_SUPPLEMENT: { from: ['SUBMITTED', 'ACCEPTED', 'IN_PROGRESS'], to: 'SUPPLEMENT_REQUIRED' },
  SUPPLY_SUPPLEMENT: { from: ['SUPPLEMENT_REQUIRED'], to: 'IN_PROGRESS' },
  REQUEST_PAYMENT: { from: ['IN_PROGRESS'], to: 'PAYMENT_REQUIRED' },
  // With the last payment that was awaited the dossier goes on: record-payment.ts says so.
  RECORD_PAYMENT: { from: [...OPEN, 'STOPPED', 'COMPLETED'], to: null },
  // What a withdrawal left to be given back; nothing else is.
  RECORD_REFUND: { from: ['WITHDRAWN'], to: null },
  WITHDRAW: { from: OPEN, to: 'WITHDRAWN' },
  STOP: { from: ['IN_PROGRESS', 'SUPPLEMENT_REQUIRED', 'PAYMENT_REQUIRED'], to: 'STOPPED' },
  RESUME: { from: ['STOPPED'], to: 'IN_PROGRESS' },
  APOLOGISE: { from: ['ACCEPTED', 'IN_PROGRESS'], to: null },
  COMPLETE: { from: ['ACCEPTED', 'IN_PROGRESS'], to: 'COMPLETED' },
  RETURN_RESULT: { from: ['COMPLETED'], to: 'RESULT_RETURNED' },
  TRANSFER: { from: [...OPEN, 'STOPPED'], to: null },
  RATE: { from: ['COMPLETED', 'RESULT_RETURNED'], to: null },
};

/** Where a dossier stands when a step is to be taken. */
export interface StepStanding {
  readonly status: DossierStatus;
  /** Whether it was accepted before. */
  readonly accepted: boolean;
}

/** Why a step is not taken from where a dossier stands. */
export type NotFromHere = 'ENDED' | 'STEP_NOT_POSSIBLE';

/**
 * Why a step cannot be taken from a status; null: it can. After an end nothing happens but a rating, or a refund.
 * @see design.md §8, the table of steps; may-step.ts has the same by status
 */
export function notFromHere(name: StepName, { status }: StepStanding): NotFromHere | null {
  if (STEPS[name].from.includes(status)) {
    return null;
  }
  return isEnd(status) ? 'ENDED' : 'STEP_NOT_POSSIBLE';
}

/**
 * The status after a step; that before it when the step leaves it alone. What was asked for before acceptance leads back to SUBMITTED.
 * @see design.md §8
 */
export function statusAfter(name: StepName, { status, accepted }: StepStanding): DossierStatus {
  return name === 'SUPPLY_SUPPLEMENT' && !accepted ? 'SUBMITTED' : (STEPS[name].to ?? status);
}
