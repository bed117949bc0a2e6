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

export type BoardUnitsQueryVariables = Exact<{
  lang: Language;
}>;


export type BoardUnitsQuery = { readonly provinces: { readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly name: string | null } }> } | null, readonly ministries: { readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly name: string | null } }> } | null };

export const BoardUnits = "query BoardUnits($lang: Language!) {\n  provinces: units(kind: PROVINCE_COMMITTEE, first: 50) {\n    edges {\n      node {\n        code\n        name(lang: $lang)\n      }\n    }\n  }\n  ministries: units(kind: MINISTRY, first: 50) {\n    edges {\n      node {\n        code\n        name(lang: $lang)\n      }\n    }\n  }\n}\n" as string as unknown as TypedDocumentNode<BoardUnitsQuery, BoardUnitsQueryVariables>;
