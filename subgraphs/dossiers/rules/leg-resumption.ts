import type { LegState } from '../entities/interlinked-leg.ts';
import type { DossierStatus } from './dossier-status.ts';

/** Why a leg is not taken up again, as in the SDL. */
export type LegNotResumedReason = 'NOT_FOUND' | 'NOT_HELD_UP' | 'AGENCY_STOPPED';

/**
 * Why a leg cannot be taken up again; null: it can. What an agency has stopped the agency alone resumes, or there were two dossiers of one
 * matter.
 * @see NĐ 63/2024/NĐ-CP; design.md §8 (8 → 4 is the agency's step)
 */
export function legNotResumed(state: LegState, status: DossierStatus | null): LegNotResumedReason | null {
  if (state !== 'REFUSED' && state !== 'STALLED') {
    return 'NOT_HELD_UP';
  }
  return status === 'STOPPED' ? 'AGENCY_STOPPED' : null;
}

/**
 * The same in words.
 * @see NĐ 63/2024/NĐ-CP
 */
export const LEG_NOT_RESUMED: Readonly<
  Record<LegNotResumedReason, { readonly VI: string; readonly EN: string }>
> = {
  NOT_FOUND: {
    VI: 'Không có chặng này trong phạm vi bạn được xem.',
    EN: 'There is no such leg among those that you may see.',
  },
  NOT_HELD_UP: {
    VI: 'Chặng đang chờ, đang được giải quyết hoặc đã xong.',
    EN: 'The leg waits, runs or is done.',
  },
  AGENCY_STOPPED: {
    VI: 'Cơ quan đã dừng giải quyết và chỉ cơ quan mới tiếp tục được.',
    EN: 'The agency has stopped, and it alone goes on.',
  },
};
