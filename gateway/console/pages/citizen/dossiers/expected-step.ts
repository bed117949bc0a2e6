import { hasEnded } from '../../../words/dossier-status.ts';
import { dayText } from '../../../words/format.ts';
import type { TimelineStep } from '../../../parts/timeline.tsx';
import type { OwnDossier } from './dossier-shown.tsx';

/** The result that is still to come, with the day that was promised. Null: the dossier has ended, or no day is known. */
export function expectedStep({
  status,
  dueAt,
  dueEstimated,
}: Pick<OwnDossier, 'status' | 'dueAt' | 'dueEstimated'>): TimelineStep | null {
  if (dueAt === null || hasEnded(status)) {
    return null;
  }
  const [vi, en] = [dayText('vi', dueAt), dayText('en', dueAt)];
  return {
    key: 'ahead',
    at: null,
    title: dueEstimated
      ? { vi: `Dự kiến có kết quả ngày ${vi}`, en: `Result expected about ${en}` }
      : { vi: `Hẹn trả kết quả ngày ${vi}`, en: `Result promised for ${en}` },
  };
}
