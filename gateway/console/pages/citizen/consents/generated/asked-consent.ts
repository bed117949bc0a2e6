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

export type AskedConsentQueryVariables = Exact<{
  unit: string;
  lang: Language;
}>;


export type AskedConsentQuery = { readonly unit: { readonly code: string, readonly name: string | null } | null, readonly purposes: ReadonlyArray<{ readonly code: string, readonly name: string | null, readonly legalText: string | null, readonly legalBasis: string | null }> | null };

export const AskedConsent = "query AskedConsent($unit: UnitCode!, $lang: Language!) {\n  unit(code: $unit) {\n    code\n    name(lang: $lang)\n  }\n  purposes {\n    code\n    name(lang: $lang)\n    legalText(lang: $lang)\n    legalBasis\n  }\n}\n" as string as unknown as TypedDocumentNode<AskedConsentQuery, AskedConsentQueryVariables>;
