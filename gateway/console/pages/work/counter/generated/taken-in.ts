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

export type TakenInQueryVariables = Exact<{
  code: string;
  lang: Language;
}>;


export type TakenInQuery = { readonly dossier: { readonly code: string, readonly submittedAt: string, readonly owner:
      | { readonly __typename: 'Citizen', readonly fullName: string | null }
      | { readonly __typename: 'Organization', readonly name: string | null }
     | null, readonly procedure: { readonly name: string | null } | null, readonly receivingUnit: { readonly name: string | null } | null, readonly processingUnit: { readonly name: string | null } | null, readonly payments: ReadonlyArray<{ readonly number: number, readonly name: string, readonly amount: number, readonly state: PaymentState }> | null } | null };

export const TakenIn = "query TakenIn($code: DossierCode!, $lang: Language!) {\n  dossier(code: $code) {\n    code\n    submittedAt\n    owner {\n      __typename\n      ... on Citizen {\n        fullName\n      }\n      ... on Organization {\n        name(lang: $lang)\n      }\n    }\n    procedure {\n      name(lang: $lang)\n    }\n    receivingUnit {\n      name(lang: $lang)\n    }\n    processingUnit {\n      name(lang: $lang)\n    }\n    payments {\n      number\n      name(lang: $lang)\n      amount\n      state\n    }\n  }\n}\n" as string as unknown as TypedDocumentNode<TakenInQuery, TakenInQueryVariables>;
