// Made by `npm run console:codegen` from the .graphql file of the same name; do not edit.
import { type TypedDocumentNode } from 'urql';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/**
 * Language of a name.
 * vi: Ngôn ngữ của tên gọi.
 */
export type Language =
  /**
   * Vietnamese, the official name.
   * vi: Tiếng Việt, tên chính thức.
   */
  | 'VI'
  /**
   * English, a translation without legal force.
   * vi: Tiếng Anh, bản dịch không có giá trị pháp lý.
   */
  | 'EN';

/**
 * Where a dossier stands: the ten statuses that every one-stop system synchronises, in the official order 1 to 10 (TrangThaiHoSo). Source: Government Office integration guide 1.4.
 * vi: Trạng thái hồ sơ: mười trạng thái mà mọi hệ thống một cửa đồng bộ, theo thứ tự chính thức 1 đến 10 (TrangThaiHoSo).
 */
export type DossierStatus =
  /**
   * 1: registered, not yet accepted.
   * vi: 1, mới đăng ký.
   */
  | 'SUBMITTED'
  /**
   * 2: accepted; a receipt with the due date was given (form 01 of Circular 03/2025/TT-VPCP).
   * vi: 2, được tiếp nhận; đã cấp giấy tiếp nhận và hẹn trả kết quả (mẫu 01 Thông tư 03/2025/TT-VPCP).
   */
  | 'ACCEPTED'
  /**
   * 3: not accepted; an end (form 03).
   * vi: 3, không được tiếp nhận; kết thúc (mẫu 03).
   */
  | 'REJECTED'
  /**
   * 4: being processed.
   * vi: 4, đang xử lý.
   */
  | 'IN_PROGRESS'
  /**
   * 5: the agency asked once for more papers; the clock is paused (form 02).
   * vi: 5, yêu cầu bổ sung giấy tờ (một lần); thời hạn tạm dừng (mẫu 02).
   */
  | 'SUPPLEMENT_REQUIRED'
  /**
   * 6: a fee or tax is to be paid; the clock is paused.
   * vi: 6, yêu cầu thực hiện nghĩa vụ tài chính; thời hạn tạm dừng.
   */
  | 'PAYMENT_REQUIRED'
  /**
   * 7: withdrawn by the citizen; an end.
   * vi: 7, công dân yêu cầu rút hồ sơ; kết thúc.
   */
  | 'WITHDRAWN'
  /**
   * 8: processing stopped by the agency; it may be resumed (form 05).
   * vi: 8, dừng xử lý; có thể tiếp tục lại (mẫu 05).
   */
  | 'STOPPED'
  /**
   * 9: processed; the result waits to be returned.
   * vi: 9, đã xử lý xong; chờ trả kết quả.
   */
  | 'COMPLETED'
  /**
   * 10: the result was returned; an end.
   * vi: 10, đã trả kết quả; kết thúc.
   */
  | 'RESULT_RETURNED';

/**
 * Why a step was not taken.
 * vi: Lý do không thực hiện một bước.
 */
export type StepRefusal =
  /**
   * There is no such dossier, or the caller may not see it; the two look alike.
   * vi: Không có hồ sơ này, hoặc người hỏi không được xem; hai trường hợp trông như nhau.
   */
  | 'NOT_FOUND'
  /**
   * The step is for somebody else to take.
   * vi: Bước này thuộc thẩm quyền của người khác.
   */
  | 'NOT_ALLOWED'
  /**
   * A snapshot of another system's record: its steps are taken there.
   * vi: Bản ghi đồng bộ từ hệ thống khác: thực hiện tại hệ thống đó.
   */
  | 'SYNCHRONISED'
  /**
   * An interlinked dossier whose status comes from the shared software (Decree 63/2024/NĐ-CP).
   * vi: Hồ sơ liên thông có trạng thái do phần mềm dùng chung quyết định (Nghị định 63/2024/NĐ-CP).
   */
  | 'INTERLINKED_ELSEWHERE'
  /**
   * It was rejected, withdrawn or returned: nothing comes after.
   * vi: Hồ sơ đã kết thúc.
   */
  | 'ENDED'
  /**
   * The status of the dossier does not allow this step.
   * vi: Trạng thái hồ sơ không cho phép bước này.
   */
  | 'STEP_NOT_POSSIBLE'
  /**
   * A fee is paid and the dossier not accepted yet: it cannot be withdrawn.
   * vi: Đã nộp phí mà hồ sơ chưa được tiếp nhận: không rút được.
   */
  | 'FEE_PAID'
  /**
   * Papers were asked for before; once is all.
   * vi: Đã yêu cầu bổ sung một lần.
   */
  | 'ALREADY_SUPPLEMENTED'
  /**
   * Neither an answer nor a file was given.
   * vi: Chưa bổ sung nội dung hay tệp nào.
   */
  | 'NOTHING_SUPPLIED'
  /**
   * The form has no such field, or it cannot be answered anew.
   * vi: Tờ khai không có trường này, hoặc trường không khai lại được.
   */
  | 'FIELD_UNKNOWN'
  /**
   * A value is not one that its field may hold.
   * vi: Giá trị không hợp lệ với trường.
   */
  | 'FIELD_INVALID'
  /**
   * The dossier has no such component.
   * vi: Hồ sơ không có thành phần này.
   */
  | 'COMPONENT_UNKNOWN'
  /**
   * A file was not uploaded by this account, or belongs to another dossier.
   * vi: Tệp không do tài khoản này tải lên, hoặc thuộc hồ sơ khác.
   */
  | 'FILE_UNKNOWN'
  /**
   * No such payment is due.
   * vi: Không có khoản chờ nộp này.
   */
  | 'PAYMENT_UNKNOWN'
  /**
   * No such payment is to be refunded.
   * vi: Không có khoản chờ hoàn này.
   */
  | 'REFUND_UNKNOWN'
  /**
   * A payment cannot lie in the future or before the submission.
   * vi: Thời điểm nộp không thể ở tương lai hoặc trước ngày nộp hồ sơ.
   */
  | 'PAYMENT_TIME_UNUSABLE'
  /**
   * There is no due date to put off.
   * vi: Hồ sơ không có ngày hẹn.
   */
  | 'NO_DUE_DATE'
  /**
   * A new date was given before; once is all.
   * vi: Đã hẹn lại một lần.
   */
  | 'ALREADY_APOLOGISED'
  /**
   * An apology comes before the due date or not at all.
   * vi: Phải xin lỗi trước khi quá hạn.
   */
  | 'DUE_DATE_PASSED'
  /**
   * The new date is no working day after the due date.
   * vi: Ngày hẹn mới không phải là ngày làm việc sau ngày hẹn cũ.
   */
  | 'NEW_DATE_UNUSABLE'
  /**
   * There is no such unit today.
   * vi: Hiện không có đơn vị này.
   */
  | 'UNIT_UNKNOWN'
  /**
   * This unit processes it already.
   * vi: Đơn vị này đang xử lý hồ sơ.
   */
  | 'SAME_UNIT'
  /**
   * It was rated before.
   * vi: Đã đánh giá.
   */
  | 'ALREADY_RATED';

export type WithdrawMyDossierMutationVariables = Exact<{
  code: string;
  version: number;
  reason?: string | null | undefined;
  lang: Language;
}>;


export type WithdrawMyDossierMutation = { readonly step:
    | { readonly __typename: 'DossierStepped', readonly dossier: { readonly code: string, readonly version: number, readonly status: DossierStatus } | null }
    | { readonly __typename: 'StepRefused', readonly code: StepRefusal, readonly message: string }
    | { readonly __typename: 'DossierChangedMeanwhile' }
   | null };

export const WithdrawMyDossier = "mutation WithdrawMyDossier($code: DossierCode!, $version: Int!, $reason: String, $lang: Language!) {\n  step: withdrawDossier(code: $code, version: $version, reason: $reason) {\n    __typename\n    ... on DossierStepped {\n      dossier {\n        code\n        version\n        status\n      }\n    }\n    ... on StepRefused {\n      code\n      message(lang: $lang)\n    }\n  }\n}\n" as string as unknown as TypedDocumentNode<WithdrawMyDossierMutation, WithdrawMyDossierMutationVariables>;
