import type { DossierStatus } from './dossier-status.ts';
import { mayStep } from './may-step.ts';

/** What a synchronised record says of its own course. */
export interface Snapshot {
  /** Null: the record names none. */
  readonly channel: string | null;
  /** Oldest first. */
  readonly statuses: readonly DossierStatus[];
}

/** What in a synchronised record is against the rules. */
export type FindingCode = 'STEP_NOT_FORESEEN' | 'SECOND_SUPPLEMENT' | 'CHANNEL_MISSING';

/** What each finding means, for people. */
export const FINDING_TEXTS: Readonly<Record<FindingCode, { readonly VI: string; readonly EN: string }>> = {
  STEP_NOT_FORESEEN: {
    VI: 'Bản ghi có bước chuyển trạng thái không nằm trong bảng các bước.',
    EN: 'The record has a step between statuses that the table of steps does not have.',
  },
  SECOND_SUPPLEMENT: {
    VI: 'Bản ghi có hơn một lần yêu cầu bổ sung; mỗi hồ sơ chỉ được yêu cầu một lần.',
    EN: 'Papers were asked for more than once; an agency may do so once per dossier.',
  },
  CHANNEL_MISSING: {
    VI: 'Bản ghi không nêu kênh thực hiện; tính là nộp trực tiếp.',
    EN: 'The record names no channel; it counts as handed in directly.',
  },
};

/**
 * What in a synchronised record is against the rules; empty when nothing is. The record is stored all the same.
 * @see domain.md §3.1 (steps, at most one supplement) and Quyết định 766/QĐ-TTg (more than one supplement counts as late)
 */
export function snapshotFindings({ channel, statuses }: Snapshot): readonly FindingCode[] {
  const accepted = statuses.indexOf('ACCEPTED');
  const odd = statuses.some((to, index) => {
    const from = statuses[index - 1];
    return from !== undefined && !mayStep({ from, to, accepted: accepted !== -1 && accepted < index });
  });
  const supplements = statuses.filter((status) => status === 'SUPPLEMENT_REQUIRED').length;
  return [
    ...(odd ? (['STEP_NOT_FORESEEN'] as const) : []),
    ...(supplements > 1 ? (['SECOND_SUPPLEMENT'] as const) : []),
    ...(channel === null ? (['CHANNEL_MISSING'] as const) : []),
  ];
}
