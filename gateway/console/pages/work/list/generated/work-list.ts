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
 * In which order dossiers are listed.
 * vi: Thứ tự liệt kê hồ sơ.
 */
export type DossierOrder =
  /**
   * All of them, newest submission first.
   * vi: Mọi hồ sơ, mới nộp trước.
   */
  | 'NEWEST_FIRST'
  /**
   * Only those that have not ended, the nearest due date first; those without a due date come last.
   * vi: Chỉ hồ sơ chưa kết thúc, hạn trả gần nhất trước; hồ sơ không có hạn trả đứng cuối.
   */
  | 'DUE_FIRST';

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
 * Which dossiers to list; what is left out does not narrow. All given conditions hold together.
 * vi: Điều kiện lọc hồ sơ; điều kiện bỏ trống không giới hạn. Các điều kiện cùng phải thỏa.
 */
export type DossierFilter = {
  /**
   * One of these statuses.
   * vi: Thuộc một trong các trạng thái này.
   */
  readonly status?: ReadonlyArray<DossierStatus> | null | undefined;
  /**
   * Any version of this procedure.
   * vi: Mọi phiên bản của thủ tục này.
   */
  readonly procedure?: string | null | undefined;
  /**
   * Received or processed by this unit or below it.
   * vi: Do đơn vị này hoặc cấp dưới tiếp nhận hay xử lý.
   */
  readonly unit?: string | null | undefined;
  /**
   * Handed in this way; DIRECT includes those that do not say.
   * vi: Nộp qua kênh này; DIRECT gồm cả hồ sơ không nêu kênh.
   */
  readonly channel?: Channel | null | undefined;
  /**
   * Only those that are overdue, or only those that are not.
   * vi: Chỉ hồ sơ quá hạn, hoặc chỉ hồ sơ không quá hạn.
   */
  readonly overdue?: boolean | null | undefined;
  /**
   * Submitted on this day or later, by Vietnam's calendar day.
   * vi: Nộp từ ngày này trở đi.
   */
  readonly submittedFrom?: string | null | undefined;
  /**
   * Submitted on this day or earlier.
   * vi: Nộp đến hết ngày này.
   */
  readonly submittedUntil?: string | null | undefined;
};

export type WorkListQueryVariables = Exact<{
  open: DossierFilter;
  order: DossierOrder;
  first: number;
  after?: string | null | undefined;
  lang: Language;
}>;


export type WorkListQuery = { readonly dossiers: { readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly status: DossierStatus, readonly submittedAt: string, readonly dueAt: string | null, readonly dueEstimated: boolean, readonly overdue: boolean, readonly synchronised: boolean, readonly owner:
          | { readonly __typename: 'Citizen', readonly fullName: string | null }
          | { readonly __typename: 'Organization', readonly name: string | null }
         | null, readonly procedure: { readonly code: string, readonly name: string | null } | null, readonly processingUnit: { readonly code: string, readonly name: string | null } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ListedFragment = { readonly code: string, readonly status: DossierStatus, readonly submittedAt: string, readonly dueAt: string | null, readonly dueEstimated: boolean, readonly overdue: boolean, readonly synchronised: boolean, readonly owner:
    | { readonly __typename: 'Citizen', readonly fullName: string | null }
    | { readonly __typename: 'Organization', readonly name: string | null }
   | null, readonly procedure: { readonly code: string, readonly name: string | null } | null, readonly processingUnit: { readonly code: string, readonly name: string | null } | null };

export const WorkList = "query WorkList($open: DossierFilter!, $order: DossierOrder!, $first: Int!, $after: String, $lang: Language!) {\n  dossiers(filter: $open, order: $order, first: $first, after: $after) {\n    edges {\n      node {\n        ...Listed\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nfragment Listed on Dossier {\n  code\n  status\n  submittedAt\n  dueAt\n  dueEstimated\n  overdue\n  synchronised\n  owner {\n    __typename\n    ... on Citizen {\n      fullName\n    }\n    ... on Organization {\n      name(lang: $lang)\n    }\n  }\n  procedure {\n    code\n    name(lang: $lang)\n  }\n  processingUnit {\n    code\n    name(lang: $lang)\n  }\n}\n" as string as unknown as TypedDocumentNode<WorkListQuery, WorkListQueryVariables>;
