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

export type UnitsFoundQueryVariables = Exact<{
  search: string;
  lang: Language;
}>;


export type UnitsFoundQuery = { readonly units: { readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly name: string | null, readonly area: { readonly fullName: string | null } | null } }> } | null };

export const UnitsFound = "query UnitsFound($search: String!, $lang: Language!) {\n  units(search: $search, first: 12) {\n    edges {\n      node {\n        code\n        name(lang: $lang)\n        area {\n          fullName(lang: $lang)\n        }\n      }\n    }\n  }\n}\n" as string as unknown as TypedDocumentNode<UnitsFoundQuery, UnitsFoundQueryVariables>;
