import type { DossierStatus } from './dossier-status.ts';

/** What the status of a leg's dossier means for the leg. */
export type LegProgress = 'GOES_ON' | 'ENDED_WELL' | 'ENDED_BADLY';

/**
 * What the status of a leg's dossier means for the leg and those after it. Stopped counts as ended badly until the agency goes on.
 * @see NĐ 63/2024/NĐ-CP; the statuses of domain.md §3.1
 */
export function legProgress(status: DossierStatus): LegProgress {
  return PROGRESS[status];
}

const PROGRESS: Readonly<Record<DossierStatus, LegProgress>> = {
  SUBMITTED: 'GOES_ON',
  ACCEPTED: 'GOES_ON',
  REJECTED: 'ENDED_BADLY',
  IN_PROGRESS: 'GOES_ON',
  SUPPLEMENT_REQUIRED: 'GOES_ON',
  PAYMENT_REQUIRED: 'GOES_ON',
  WITHDRAWN: 'ENDED_BADLY',
  STOPPED: 'ENDED_BADLY',
  COMPLETED: 'ENDED_WELL',
  RESULT_RETURNED: 'ENDED_WELL',
};
