import type { DossierStatus } from './dossier-status.ts';
import { dayOf } from './vietnam-time.ts';

/** A sentence in both languages of the hub. */
interface Sentence {
  readonly VI: string;
  readonly EN: string;
}

const SENTENCES: Readonly<Record<DossierStatus, Sentence>> = {
  SUBMITTED: { VI: 'Hồ sơ đã nộp, đang chờ tiếp nhận', EN: 'Submitted, waiting to be accepted' },
  ACCEPTED: { VI: 'Hồ sơ đã được tiếp nhận', EN: 'Accepted' },
  REJECTED: { VI: 'Hồ sơ không được tiếp nhận', EN: 'Not accepted' },
  IN_PROGRESS: { VI: 'Hồ sơ đang được xử lý', EN: 'Being processed' },
  SUPPLEMENT_REQUIRED: { VI: 'Hồ sơ cần bổ sung giấy tờ', EN: 'More papers are needed' },
  PAYMENT_REQUIRED: { VI: 'Hồ sơ chờ nộp phí, lệ phí hoặc thuế', EN: 'Waiting for a fee or tax to be paid' },
  WITHDRAWN: { VI: 'Hồ sơ đã được rút theo yêu cầu', EN: 'Withdrawn on request' },
  STOPPED: { VI: 'Hồ sơ đã dừng xử lý', EN: 'Processing has stopped' },
  COMPLETED: { VI: 'Hồ sơ đã xử lý xong, mời nhận kết quả', EN: 'Done; the result is ready' },
  RESULT_RETURNED: { VI: 'Kết quả đã được trả', EN: 'The result has been returned' },
};

/** What the sentence is made of. */
export interface Tracked {
  readonly status: DossierStatus;
  readonly dueAt: Date | null;
  readonly dueEstimated: boolean;
  readonly overdue: boolean;
}

/**
 * Where a dossier stands, in a sentence for whoever waits for it; with the due day while the clock runs. It says nothing
 * about a person.
 * @see Nghị định 118/2025/NĐ-CP (people follow their dossier); the words are the project's own
 */
export function trackingText(tracked: Tracked, language: 'VI' | 'EN'): string {
  const sentence = SENTENCES[tracked.status][language];
  const running = tracked.status === 'ACCEPTED' || tracked.status === 'IN_PROGRESS';
  if (!running || tracked.dueAt === null) {
    return `${sentence}.`;
  }
  return `${sentence}, ${dueWords(tracked, tracked.dueAt)[language]}.`;
}

function dueWords({ dueEstimated, overdue }: Tracked, dueAt: Date): Sentence {
  const day = dayOf(dueAt).split('-').toReversed().join('/');
  if (overdue) {
    return { VI: `đã quá ngày hẹn trả ${day}`, EN: `past its due day ${day}` };
  }
  return dueEstimated
    ? { VI: `dự kiến hẹn trả ngày ${day}`, EN: `expected to be due on ${day}` }
    : { VI: `hẹn trả ngày ${day}`, EN: `due on ${day}` };
}
