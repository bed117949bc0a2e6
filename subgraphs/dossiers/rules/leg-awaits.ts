import type { LegAwaits, LegProblem, LegState } from '../entities/interlinked-leg.ts';
import type { DossierStatus } from './dossier-status.ts';

/** What is known of a leg when it is asked what it awaits. */
export interface LegStanding {
  readonly state: LegState;
  readonly problem: LegProblem | null;
  /** Null: it has not become a dossier. */
  readonly status: DossierStatus | null;
  readonly overdue: boolean;
}

/**
 * What a leg awaits; null: nothing, it is done.
 * @see NĐ 63/2024/NĐ-CP; NĐ 118/2025/NĐ-CP (the whole path can be followed)
 */
export function legAwaits({ state, problem, status, overdue }: LegStanding): LegAwaits | null {
  switch (state) {
    case 'WAITING':
      return 'EARLIER_LEG';
    case 'RUNNING':
      return awaitsWhileRunning(status, overdue);
    case 'REFUSED':
      return status === 'STOPPED' ? 'AGENCY_STOPPED' : 'APPLICANT';
    case 'STALLED':
      return problem;
    case 'DONE':
      return null;
    default:
      return state satisfies never;
  }
}

function awaitsWhileRunning(status: DossierStatus | null, overdue: boolean): LegAwaits {
  if (status === 'SUPPLEMENT_REQUIRED' || status === 'PAYMENT_REQUIRED') {
    return 'APPLICANT';
  }
  return overdue ? 'AGENCY_LATE' : 'AGENCY';
}

/**
 * The same in words for whoever waits.
 * @see NĐ 118/2025/NĐ-CP
 */
export const LEG_AWAITS: Readonly<Record<LegAwaits, { readonly VI: string; readonly EN: string }>> = {
  EARLIER_LEG: {
    VI: 'Chờ kết quả của chặng trước.',
    EN: 'Waits for the result of an earlier leg.',
  },
  AGENCY: { VI: 'Cơ quan đang giải quyết.', EN: 'The agency is at it.' },
  AGENCY_LATE: {
    VI: 'Cơ quan đang giải quyết và đã quá ngày hẹn trả.',
    EN: 'The agency is at it, and the due date has passed.',
  },
  AGENCY_STOPPED: {
    VI: 'Cơ quan đã dừng giải quyết; các chặng khác vẫn tiếp tục.',
    EN: 'The agency has stopped; the other legs go on.',
  },
  APPLICANT: {
    VI: 'Chờ người nộp: bổ sung, nộp phí, hoặc đề nghị giải quyết lại chặng này.',
    EN: 'Waits for the applicant: papers, a payment, or that this leg be taken up again.',
  },
  MISSING_VALUES: {
    VI: 'Thiếu nội dung bắt buộc; hãy khai thêm rồi tiếp tục chặng này.',
    EN: 'Required answers are missing; supply them and take this leg up again.',
  },
  COMPETENT_UNIT: {
    VI: 'Chưa xác định được cơ quan giải quyết tại địa bàn đã khai.',
    EN: 'No competent agency is known for the area that was declared.',
  },
  UNIT_OWN_SYSTEM: {
    VI: 'Cơ quan giải quyết cấp mã hồ sơ ở hệ thống riêng; hãy nộp chặng này tại đó.',
    EN: 'The agency issues its codes in a system of its own; file this leg there.',
  },
  PROCEDURE: {
    VI: 'Hôm nay thủ tục của chặng này không có hiệu lực.',
    EN: 'The procedure of this leg is not in force today.',
  },
  DATA_OWNER: {
    VI: 'Chủ dữ liệu chưa trả lời trong thời gian dài; hãy tiếp tục chặng này sau.',
    EN: 'An owner of data has not answered for long; take this leg up again later.',
  },
  IDENTIFIER: {
    VI: 'Số định danh cá nhân của trẻ chưa được cấp; số do Cơ sở dữ liệu quốc gia về dân cư (Bộ Công an) cấp.',
    EN: 'The child has no personal number yet; the population database (Ministry of Public Security) issues it.',
  },
};
