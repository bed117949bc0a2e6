import { type DossierStatusCode, DOSSIER_STATUS } from '../../../words/dossier-status.ts';

/** Which dossiers the list shows: those to be worked on, those that ended, all, or those of one status. */
export type ListFilter = 'OPEN' | 'ENDED' | 'ALL' | DossierStatusCode;

const ENDED = ['REJECTED', 'WITHDRAWN', 'RESULT_RETURNED'] as const satisfies readonly DossierStatusCode[];
const OPEN = [
  'SUBMITTED',
  'ACCEPTED',
  'IN_PROGRESS',
  'SUPPLEMENT_REQUIRED',
  'PAYMENT_REQUIRED',
  'STOPPED',
  'COMPLETED',
] as const satisfies readonly DossierStatusCode[];

/** Whether nothing is left to be done. */
export function hasEnded(status: DossierStatusCode): boolean {
  return ENDED.some((ended) => ended === status);
}

/** Whether a filter shows only what is still to be worked on: such a list is asked for by due date, others from the newest. */
export function isOpenWork(filter: ListFilter): boolean {
  return filter !== 'ALL' && filter !== 'ENDED' && (filter === 'OPEN' || !hasEnded(filter));
}

/** The filter that the address names; what is to be worked on when it names none. */
export function readFilter(told: string | null): ListFilter {
  return told === 'ENDED' || told === 'ALL' || isStatus(told) ? told : 'OPEN';
}

/** The statuses that a filter lets through; null: all. */
export function statusesOf(filter: ListFilter): readonly DossierStatusCode[] | null {
  switch (filter) {
    case 'ALL':
      return null;
    case 'OPEN':
      return OPEN;
    case 'ENDED':
      return ENDED;
    default:
      return [filter];
  }
}

function isStatus(told: string | null): told is DossierStatusCode {
  return told !== null && Object.hasOwn(DOSSIER_STATUS, told);
}
