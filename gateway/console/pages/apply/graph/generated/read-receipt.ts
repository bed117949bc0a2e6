// Made by `npm run console:codegen` from the .graphql file of the same name; do not edit.
import { type TypedDocumentNode } from 'urql';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/**
 * How a dossier is filed. Source: the synchronisation message of the National Public Service Portal, KenhThucHien 1 to 3.
 * vi: Cách thức nộp hồ sơ. Nguồn: KenhThucHien 1 đến 3 của bản tin đồng bộ hồ sơ với Cổng Dịch vụ công quốc gia.
 */
export type Channel =
  /**
   * At a counter (1).
   * vi: Trực tiếp (1).
   */
  | 'DIRECT'
  /**
   * Online (2).
   * vi: Trực tuyến (2).
   */
  | 'ONLINE'
  /**
   * By the public postal service (3).
   * vi: Qua dịch vụ bưu chính công ích (3).
   */
  | 'POST';

/**
 * What became of a correction finding.
 * vi: Kết quả của một phát hiện cần sửa.
 */
export type CorrectionState =
  /**
   * Waits for the owner of the data.
   * vi: Chờ cơ quan chủ quản dữ liệu.
   */
  | 'OPEN'
  /**
   * The owner agreed; the source says so by its own procedure.
   * vi: Cơ quan chủ quản chấp nhận.
   */
  | 'CONFIRMED'
  /**
   * The owner kept its value.
   * vi: Cơ quan chủ quản giữ nguyên giá trị.
   */
  | 'DECLINED';

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
 * How sure a value is.
 * vi: Mức độ tin cậy của một giá trị.
 */
export type Assurance =
  /**
   * Read from its owner's database, which vouches for it.
   * vi: Đọc từ cơ sở dữ liệu của cơ quan chủ quản, đã xác minh.
   */
  | 'VERIFIED'
  /**
   * Taken from a stored document.
   * vi: Lấy từ giấy tờ trong kho.
   */
  | 'STORED_DOCUMENT'
  /**
   * Said by the applicant, not checked against a source.
   * vi: Người nộp tự khai, chưa đối chiếu.
   */
  | 'DECLARED';

/**
 * Where a payment stands.
 * vi: Tình trạng một khoản phí, lệ phí.
 */
export type PaymentState =
  /**
   * Asked for, not yet paid.
   * vi: Chờ nộp.
   */
  | 'DUE'
  /**
   * Paid.
   * vi: Đã nộp.
   */
  | 'PAID'
  /**
   * Paid, and to be given back since the dossier was withdrawn.
   * vi: Đã nộp, chờ hoàn vì hồ sơ đã rút.
   */
  | 'REFUND_DUE'
  /**
   * Given back, for instance after a withdrawal.
   * vi: Đã hoàn, chẳng hạn sau khi rút hồ sơ.
   */
  | 'REFUNDED';

/**
 * How far a leg is.
 * vi: Một chặng đang đến đâu.
 */
export type LegState =
  /**
   * Waits for an earlier leg.
   * vi: Chờ chặng trước.
   */
  | 'WAITING'
  /**
   * Its dossier lies with the agency.
   * vi: Cơ quan đang giải quyết.
   */
  | 'RUNNING'
  /**
   * Done.
   * vi: Đã xong.
   */
  | 'DONE'
  /**
   * Its dossier was rejected, withdrawn or stopped; the other legs go on.
   * vi: Hồ sơ bị từ chối, được rút hoặc bị dừng; các chặng khác vẫn tiếp tục.
   */
  | 'REFUSED'
  /**
   * It could not be begun or finished; the other legs go on.
   * vi: Chưa bắt đầu hoặc chưa kết thúc được; các chặng khác vẫn tiếp tục.
   */
  | 'STALLED';

/**
 * What a leg awaits.
 * vi: Một chặng đang chờ gì.
 */
export type LegAwaits =
  /**
   * The result of an earlier leg.
   * vi: Kết quả của chặng trước.
   */
  | 'EARLIER_LEG'
  /**
   * The agency.
   * vi: Cơ quan giải quyết.
   */
  | 'AGENCY'
  /**
   * The agency, whose due date has passed.
   * vi: Cơ quan giải quyết, đã quá ngày hẹn trả.
   */
  | 'AGENCY_LATE'
  /**
   * The agency, which has stopped.
   * vi: Cơ quan đã dừng giải quyết.
   */
  | 'AGENCY_STOPPED'
  /**
   * The applicant: papers, a payment, or that it be taken up again (resumeInterlinkedLeg).
   * vi: Người nộp: bổ sung, nộp phí, hoặc đề nghị giải quyết lại (resumeInterlinkedLeg).
   */
  | 'APPLICANT'
  /**
   * Required answers that nothing gives.
   * vi: Nội dung bắt buộc còn thiếu.
   */
  | 'MISSING_VALUES'
  /**
   * A competent agency for the declared area.
   * vi: Cơ quan có thẩm quyền tại địa bàn đã khai.
   */
  | 'COMPETENT_UNIT'
  /**
   * The agency's own system, which issues its codes.
   * vi: Hệ thống riêng của cơ quan, nơi cấp mã hồ sơ.
   */
  | 'UNIT_OWN_SYSTEM'
  /**
   * A version of the procedure in force.
   * vi: Phiên bản thủ tục có hiệu lực.
   */
  | 'PROCEDURE'
  /**
   * An owner of data that has not answered for long.
   * vi: Chủ dữ liệu chưa trả lời trong thời gian dài.
   */
  | 'DATA_OWNER'
  /**
   * A personal number for the child, from the population database.
   * vi: Số định danh của trẻ, do Cơ sở dữ liệu quốc gia về dân cư cấp.
   */
  | 'IDENTIFIER';

export type ReadReceiptQueryVariables = Exact<{
  code: string;
}>;


export type ReadReceiptQuery = { readonly dossier: { readonly code: string, readonly status: DossierStatus, readonly submittedAt: string, readonly dueAt: string | null, readonly dueEstimated: boolean, readonly channel: Channel | null, readonly procedure: { readonly code: string, readonly name: string | null, readonly nameEn: string | null, readonly channels: ReadonlyArray<{ readonly channel: Channel, readonly timeLimit: { readonly text: string, readonly textEn: string } | null }> } | null, readonly owner:
      | { readonly __typename: 'Citizen', readonly fullName: string | null }
      | { readonly __typename: 'Organization', readonly name: string | null }
     | null, readonly receivingUnit: { readonly code: string, readonly name: string | null, readonly nameEn: string | null } | null, readonly processingUnit: { readonly code: string, readonly name: string | null, readonly nameEn: string | null } | null, readonly fields: ReadonlyArray<{ readonly key: string, readonly provenance: { readonly assurance: Assurance } | null }> | null, readonly payments: ReadonlyArray<{ readonly number: number, readonly name: string, readonly amount: number, readonly state: PaymentState, readonly nameEn: string }> | null, readonly corrections: ReadonlyArray<{ readonly key: string, readonly state: CorrectionState }> | null, readonly group: { readonly id: string, readonly legs: ReadonlyArray<{ readonly position: number, readonly state: LegState, readonly procedureCode: string, readonly awaits: LegAwaits | null, readonly awaitsText: string | null, readonly awaitsTextEn: string | null, readonly procedure: { readonly name: string | null, readonly nameEn: string | null } | null, readonly unit: { readonly name: string | null, readonly nameEn: string | null } | null, readonly dossier: { readonly code: string } | null }>, readonly interlinkedGroup: { readonly code: string, readonly name: string | null, readonly nameEn: string | null, readonly legs: ReadonlyArray<{ readonly order: number, readonly agency: string, readonly agencyEn: string, readonly procedure: { readonly code: string, readonly name: string | null, readonly nameEn: string | null } | null }> } | null } | null } | null };

export const ReadReceipt = "query ReadReceipt($code: DossierCode!) {\n  dossier(code: $code) {\n    code\n    status\n    submittedAt\n    dueAt\n    dueEstimated\n    channel\n    procedure {\n      code\n      name\n      nameEn: name(lang: EN)\n      channels {\n        channel\n        timeLimit {\n          text\n          textEn: text(lang: EN)\n        }\n      }\n    }\n    owner {\n      __typename\n      ... on Citizen {\n        fullName\n      }\n      ... on Organization {\n        name\n      }\n    }\n    receivingUnit {\n      code\n      name\n      nameEn: name(lang: EN)\n    }\n    processingUnit {\n      code\n      name\n      nameEn: name(lang: EN)\n    }\n    fields {\n      key\n      provenance {\n        assurance\n      }\n    }\n    payments {\n      number\n      name\n      nameEn: name(lang: EN)\n      amount\n      state\n    }\n    corrections {\n      key\n      state\n    }\n    group {\n      id\n      legs {\n        position\n        state\n        procedureCode\n        awaits\n        procedure {\n          name\n          nameEn: name(lang: EN)\n        }\n        unit {\n          name\n          nameEn: name(lang: EN)\n        }\n        awaitsText\n        awaitsTextEn: awaitsText(lang: EN)\n        dossier {\n          code\n        }\n      }\n      interlinkedGroup {\n        code\n        name\n        nameEn: name(lang: EN)\n        legs {\n          order\n          agency\n          agencyEn: agency(lang: EN)\n          procedure {\n            code\n            name\n            nameEn: name(lang: EN)\n          }\n        }\n      }\n    }\n  }\n}\n" as string as unknown as TypedDocumentNode<ReadReceiptQuery, ReadReceiptQueryVariables>;
