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

export type ProceduresFoundQueryVariables = Exact<{
  search: string;
  lang: Language;
}>;


export type ProceduresFoundQuery = { readonly procedures: { readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly name: string | null, readonly channels: ReadonlyArray<{ readonly channel: Channel }> } }> } | null };

export const ProceduresFound = "query ProceduresFound($search: String!, $lang: Language!) {\n  procedures(search: $search, first: 20) {\n    edges {\n      node {\n        code\n        name(lang: $lang)\n        channels {\n          channel\n        }\n      }\n    }\n  }\n}\n" as string as unknown as TypedDocumentNode<ProceduresFoundQuery, ProceduresFoundQueryVariables>;
