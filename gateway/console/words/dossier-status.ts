import type { Tone } from '../parts/badge.tsx';
import type { Words } from './words.ts';

/** Where a dossier stands, as the graph's DossierStatus says it. */
export type DossierStatusCode =
  | 'SUBMITTED'
  | 'ACCEPTED'
  | 'REJECTED'
  | 'IN_PROGRESS'
  | 'SUPPLEMENT_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'WITHDRAWN'
  | 'STOPPED'
  | 'COMPLETED'
  | 'RESULT_RETURNED';

/** What each status is called, and how it feels to whoever waits. @see TT 03/2025/TT-VPCP, TrangThai of the synchronisation message */
export const DOSSIER_STATUS: Readonly<Record<DossierStatusCode, { tone: Tone; words: Words }>> = {
  SUBMITTED: { tone: 'info', words: { vi: 'Mới nộp', en: 'Submitted' } },
  ACCEPTED: { tone: 'info', words: { vi: 'Đã tiếp nhận', en: 'Accepted' } },
  REJECTED: { tone: 'bad', words: { vi: 'Không được tiếp nhận', en: 'Not accepted' } },
  IN_PROGRESS: { tone: 'info', words: { vi: 'Đang xử lý', en: 'In progress' } },
  SUPPLEMENT_REQUIRED: { tone: 'warn', words: { vi: 'Cần bổ sung', en: 'More papers needed' } },
  PAYMENT_REQUIRED: { tone: 'warn', words: { vi: 'Chờ nộp phí, lệ phí', en: 'Payment needed' } },
  WITHDRAWN: { tone: 'plain', words: { vi: 'Đã rút', en: 'Withdrawn' } },
  STOPPED: { tone: 'warn', words: { vi: 'Dừng xử lý', en: 'Stopped' } },
  COMPLETED: { tone: 'good', words: { vi: 'Đã xử lý xong', en: 'Completed' } },
  RESULT_RETURNED: { tone: 'good', words: { vi: 'Đã trả kết quả', en: 'Result returned' } },
};

const ENDED: ReadonlySet<string> = new Set<DossierStatusCode>([
  'REJECTED',
  'WITHDRAWN',
  'STOPPED',
  'COMPLETED',
  'RESULT_RETURNED',
]);

/** Whether nobody works on a dossier of this status any more. */
export function hasEnded(status: DossierStatusCode): boolean {
  return ENDED.has(status);
}
