import { DOSSIER_STATUSES, type DossierStatus } from './dossier-status.ts';

const STEPS: Readonly<Record<DossierStatus, readonly DossierStatus[]>> = {
  SUBMITTED: ['ACCEPTED', 'REJECTED', 'SUPPLEMENT_REQUIRED', 'WITHDRAWN'],
  ACCEPTED: ['IN_PROGRESS', 'SUPPLEMENT_REQUIRED', 'WITHDRAWN', 'COMPLETED'],
  REJECTED: [],
  IN_PROGRESS: ['SUPPLEMENT_REQUIRED', 'PAYMENT_REQUIRED', 'WITHDRAWN', 'STOPPED', 'COMPLETED'],
  SUPPLEMENT_REQUIRED: ['IN_PROGRESS', 'WITHDRAWN', 'STOPPED'],
  PAYMENT_REQUIRED: ['IN_PROGRESS', 'WITHDRAWN', 'STOPPED'],
  WITHDRAWN: [],
  STOPPED: ['IN_PROGRESS'],
  COMPLETED: ['RESULT_RETURNED'],
  RESULT_RETURNED: [],
};

/** A step, and whether the dossier had been accepted before it. */
export interface Step {
  readonly from: DossierStatus;
  readonly to: DossierStatus;
  readonly accepted: boolean;
}

/**
 * Whether a dossier may go from one status to another. Papers asked for before acceptance lead back to SUBMITTED,
 * after acceptance to IN_PROGRESS.
 * @see the project's own rule, domain.md §3.1: no official table of steps was found
 */
export function mayStep({ from, to, accepted }: Step): boolean {
  if (from === 'SUPPLEMENT_REQUIRED' && !accepted) {
    return to === 'SUBMITTED' || to === 'WITHDRAWN' || to === 'STOPPED';
  }
  return STEPS[from].includes(to);
}

/**
 * Whether nothing comes after this status: REJECTED, WITHDRAWN and RESULT_RETURNED.
 * @see the project's own rule, domain.md §3.1
 */
export function isEnd(status: DossierStatus): boolean {
  return STEPS[status].length === 0;
}

/** The statuses after which nothing comes. */
export const ENDS = DOSSIER_STATUSES.filter(isEnd);
