import { type DossierStatus } from './dossier-status.ts';

/** What the status of a leg's dossier means for the leg. */
export type LegProgress = 'GOES_ON' | 'ENDED_WELL' | 'ENDED_BADLY';

/**
 * What the status of a leg's dossier means for the leg and those after it. Stopped counts as ended badly until the agency goes on.
 * @see NĐ 63/2024/NĐ-CP; the statuses of domain.md §3.1
 */
export function legProgress(status: DossierStatus): LegProgress {
  switch (status) {
    case 'COMPLETED':
    case 'RESULT_RETURNED':
      return 'ENDED_WELL';
    case 'REJECTED':
    case 'WITHDRAWN':
    case 'STOPPED':
      return 'ENDED_BADLY';
    case 'SUBMITTED':
    case 'ACCEPTED':
    case 'IN_PROGRESS':
    case 'SUPPLEMENT_REQUIRED':
    case 'PAYMENT_REQUIRED':
      return 'GOES_ON';
    default:
      return status satisfies never;
  }
}
