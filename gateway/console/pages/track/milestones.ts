import type { TimelineStep } from '../../parts/timeline.tsx';
import { type DossierStatusCode, hasEnded } from '../../words/dossier-status.ts';

/** What is told of a dossier to anybody who has its code. */
interface Tracked {
  readonly status: DossierStatusCode;
  readonly submittedAt: string;
  readonly acceptedAt: string | null;
  readonly completedAt: string | null;
  readonly returnedAt: string | null;
}

const WORDS = {
  submitted: { vi: 'Nộp hồ sơ', en: 'Handed in' },
  accepted: { vi: 'Tiếp nhận', en: 'Accepted' },
  completed: { vi: 'Xử lý xong', en: 'Processed' },
  returned: { vi: 'Trả kết quả', en: 'Result handed over' },
} as const;

/** The days of a dossier in their order: those that were, and those still to come unless it ended without them. */
export function milestonesOf(tracked: Tracked): readonly TimelineStep[] {
  const days = [
    ['submitted', tracked.submittedAt],
    ['accepted', tracked.acceptedAt],
    ['completed', tracked.completedAt],
    ['returned', tracked.returnedAt],
  ] as const;
  // What is processed still has its result to be fetched; any other end leaves nothing to wait for.
  const nothingFollows = hasEnded(tracked.status) && tracked.status !== 'COMPLETED';
  return days
    .filter(([, at]) => at !== null || !nothingFollows)
    .map(([key, at]) => ({ key, at, title: WORDS[key], tone: at === null ? 'plain' : 'good' }));
}
