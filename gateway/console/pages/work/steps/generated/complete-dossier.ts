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
 * Who made an entry of a history; never by name.
 * vi: Ai thực hiện một mục lịch sử; không nêu tên.
 */
export type StepActor =
  /**
   * A person concerned: owner, applicant, or who acts for them.
   * vi: Người liên quan: chủ hồ sơ, người nộp hoặc người đại diện.
   */
  | 'PERSON'
  /**
   * An officer of the unit.
   * vi: Cán bộ của đơn vị.
   */
  | 'OFFICER'
  /**
   * A system of the unit.
   * vi: Hệ thống thông tin của đơn vị.
   */
  | 'SYSTEM'
  /**
   * The hub itself.
   * vi: Chính hệ thống liên thông.
   */
  | 'HUB';

/**
 * What happened to a dossier in one entry of its history.
 * vi: Việc đã xảy ra với hồ sơ trong một mục lịch sử.
 */
export type DossierEventKind =
  /**
   * The status became what the entry says.
   * vi: Trạng thái đổi thành trạng thái ghi ở mục này.
   */
  | 'STATUS'
  /**
   * The agency apologised in writing and gave a new date, which it may do once (form 04 of Circular 03/2025/TT-VPCP).
   * vi: Cơ quan xin lỗi bằng văn bản và hẹn lại ngày, chỉ một lần (mẫu 04 Thông tư 03/2025/TT-VPCP).
   */
  | 'APOLOGY'
  /**
   * The dossier went to another processing unit; its code stays.
   * vi: Hồ sơ chuyển sang đơn vị xử lý khác; mã số giữ nguyên.
   */
  | 'TRANSFER'
  /**
   * Payments were put on record, and more are due or none was awaited.
   * vi: Ghi nhận khoản đã nộp; còn khoản khác hoặc không khoản nào đang được chờ.
   */
  | 'PAYMENT'
  /**
   * The applicant rated the service.
   * vi: Người nộp đánh giá.
   */
  | 'RATING';

export type CompleteDossierMutationVariables = Exact<{
  code: string;
  version: number;
  lang: Language;
}>;


export type CompleteDossierMutation = { readonly step:
    | { readonly __typename: 'DossierStepped', readonly dossier: { readonly code: string, readonly version: number, readonly status: DossierStatus, readonly dueAt: string | null } | null }
    | { readonly __typename: 'StepRefused', readonly message: string }
    | { readonly __typename: 'DossierChangedMeanwhile', readonly dossier: { readonly code: string, readonly version: number, readonly status: DossierStatus, readonly history: ReadonlyArray<{ readonly at: string, readonly kind: DossierEventKind, readonly status: DossierStatus, readonly dueAt: string | null, readonly actor: StepActor | null, readonly role: string | null, readonly reason: string | null, readonly unit: { readonly name: string | null } | null, readonly toUnit: { readonly name: string | null } | null }> | null } | null }
   | null };

type StepTaken_DossierStepped_Fragment = { readonly __typename: 'DossierStepped', readonly dossier: { readonly code: string, readonly version: number, readonly status: DossierStatus, readonly dueAt: string | null } | null };

type StepTaken_StepRefused_Fragment = { readonly __typename: 'StepRefused', readonly message: string };

type StepTaken_DossierChangedMeanwhile_Fragment = { readonly __typename: 'DossierChangedMeanwhile', readonly dossier: { readonly code: string, readonly version: number, readonly status: DossierStatus, readonly history: ReadonlyArray<{ readonly at: string, readonly kind: DossierEventKind, readonly status: DossierStatus, readonly dueAt: string | null, readonly actor: StepActor | null, readonly role: string | null, readonly reason: string | null, readonly unit: { readonly name: string | null } | null, readonly toUnit: { readonly name: string | null } | null }> | null } | null };

export type StepTakenFragment =
  | StepTaken_DossierStepped_Fragment
  | StepTaken_StepRefused_Fragment
  | StepTaken_DossierChangedMeanwhile_Fragment
;

export const CompleteDossier = "mutation CompleteDossier($code: DossierCode!, $version: Int!, $lang: Language!) {\n  step: completeDossier(code: $code, version: $version) {\n    ...StepTaken\n  }\n}\n\nfragment StepTaken on DossierStepResult {\n  __typename\n  ... on DossierStepped {\n    dossier {\n      code\n      version\n      status\n      dueAt\n    }\n  }\n  ... on StepRefused {\n    message(lang: $lang)\n  }\n  ... on DossierChangedMeanwhile {\n    dossier {\n      code\n      version\n      status\n      history {\n        at\n        kind\n        status\n        unit {\n          name(lang: $lang)\n        }\n        dueAt\n        toUnit {\n          name(lang: $lang)\n        }\n        actor\n        role\n        reason\n      }\n    }\n  }\n}\n" as string as unknown as TypedDocumentNode<CompleteDossierMutation, CompleteDossierMutationVariables>;
