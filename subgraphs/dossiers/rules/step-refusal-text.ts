import type { NotFromHere } from './dossier-step.ts';
import type { DrivenElsewhere } from './driven-elsewhere.ts';
import type { ApologyRefusal } from './may-apologise.ts';

/** Why a step was not taken: the closed list. */
export type StepRefusalCode =
  | 'NOT_FOUND'
  | 'NOT_ALLOWED'
  | DrivenElsewhere
  | NotFromHere
  | ApologyRefusal
  | 'FEE_PAID'
  | 'ALREADY_SUPPLEMENTED'
  | 'NOTHING_SUPPLIED'
  | 'FIELD_UNKNOWN'
  | 'FIELD_INVALID'
  | 'COMPONENT_UNKNOWN'
  | 'FILE_UNKNOWN'
  | 'PAYMENT_UNKNOWN'
  | 'REFUND_UNKNOWN'
  | 'PAYMENT_TIME_UNUSABLE'
  | 'UNIT_UNKNOWN'
  | 'SAME_UNIT'
  | 'ALREADY_RATED';

/**
 * Why a step was not taken, in words that tell nothing of anybody.
 * @see NĐ 118/2025/NĐ-CP; TT 03/2025/TT-VPCP, Annex I (forms 02 to 05); design.md §8
 */
export const STEP_REFUSALS: Readonly<Record<StepRefusalCode, { readonly VI: string; readonly EN: string }>> =
  {
    NOT_FOUND: {
      VI: 'Không có hồ sơ này trong phạm vi bạn được xem.',
      EN: 'There is no such dossier among those that you may see.',
    },
    NOT_ALLOWED: {
      VI: 'Bước này thuộc thẩm quyền của người hoặc đơn vị khác.',
      EN: 'This step is for another person or unit to take.',
    },
    SYNCHRONISED: {
      VI: 'Hồ sơ do hệ thống khác đồng bộ; hãy xử lý tại hệ thống đó.',
      EN: 'Another system keeps this dossier; take the step there.',
    },
    INTERLINKED_ELSEWHERE: {
      VI: 'Trạng thái của hồ sơ liên thông này do phần mềm dùng chung quyết định.',
      EN: 'The status of this interlinked dossier comes from the shared software.',
    },
    ENDED: {
      VI: 'Hồ sơ đã kết thúc; không thực hiện thêm bước nào.',
      EN: 'The dossier has ended; no further step is taken.',
    },
    STEP_NOT_POSSIBLE: {
      VI: 'Không thực hiện được bước này ở trạng thái hiện tại của hồ sơ.',
      EN: 'This step cannot be taken from where the dossier stands.',
    },
    FEE_PAID: {
      VI: 'Đã nộp phí, lệ phí nên không rút được hồ sơ trước khi tiếp nhận.',
      EN: 'A fee has been paid, so the dossier cannot be withdrawn before it is accepted.',
    },
    ALREADY_SUPPLEMENTED: {
      VI: 'Mỗi hồ sơ chỉ được yêu cầu bổ sung một lần.',
      EN: 'Papers may be asked for once per dossier, and they were.',
    },
    NOTHING_SUPPLIED: {
      VI: 'Hãy khai ít nhất một nội dung hoặc gửi một tệp.',
      EN: 'Supply at least one answer or one file.',
    },
    FIELD_UNKNOWN: {
      VI: 'Hồ sơ không có trường này, hoặc trường này không khai lại được.',
      EN: 'The dossier has no such field, or it cannot be answered anew.',
    },
    FIELD_INVALID: {
      VI: 'Có giá trị không hợp lệ với trường tương ứng.',
      EN: 'A value is not one that its field may hold.',
    },
    COMPONENT_UNKNOWN: {
      VI: 'Hồ sơ không có thành phần này.',
      EN: 'The dossier has no such component.',
    },
    FILE_UNKNOWN: {
      VI: 'Có tệp chưa được tải lên bằng tài khoản này, hoặc đã dùng cho hồ sơ khác.',
      EN: 'A file was not uploaded by this account, or belongs to another dossier.',
    },
    PAYMENT_UNKNOWN: {
      VI: 'Hồ sơ không có khoản chờ nộp nào như đã nêu.',
      EN: 'The dossier has no such payment due.',
    },
    REFUND_UNKNOWN: {
      VI: 'Hồ sơ không có khoản chờ hoàn nào như đã nêu.',
      EN: 'The dossier has no such payment to be refunded.',
    },
    PAYMENT_TIME_UNUSABLE: {
      VI: 'Thời điểm nộp không được trước ngày nộp hồ sơ hoặc ở tương lai.',
      EN: 'The time of a payment lies neither before the submission nor in the future.',
    },
    NO_DUE_DATE: {
      VI: 'Hồ sơ không có ngày hẹn trả nên không cần hẹn lại.',
      EN: 'The dossier has no due date, so there is none to put off.',
    },
    ALREADY_APOLOGISED: {
      VI: 'Mỗi hồ sơ chỉ được xin lỗi và hẹn lại một lần.',
      EN: 'A new date may be given once per dossier, and it was.',
    },
    DUE_DATE_PASSED: {
      VI: 'Phải xin lỗi và hẹn lại trước khi quá ngày hẹn trả.',
      EN: 'An apology has to come before the due date has passed.',
    },
    NEW_DATE_UNUSABLE: {
      VI: 'Ngày hẹn mới phải là ngày làm việc sau ngày hẹn cũ.',
      EN: 'The new date has to be a working day after the old one.',
    },
    UNIT_UNKNOWN: {
      VI: 'Không có đơn vị này, hoặc đơn vị không còn hoạt động.',
      EN: 'There is no such unit, or it no longer exists.',
    },
    SAME_UNIT: {
      VI: 'Đơn vị này đang xử lý hồ sơ.',
      EN: 'This unit processes the dossier already.',
    },
    ALREADY_RATED: {
      VI: 'Hồ sơ đã được đánh giá.',
      EN: 'The dossier has been rated.',
    },
  };
