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
 * What was done in the registry.
 * vi: Việc đã làm trong sổ đăng ký.
 */
export type RegistryEventKind =
  /**
   * A schema was checked.
   * vi: Kiểm tra lược đồ.
   */
  | 'CHECKED'
  /**
   * A proposal was made.
   * vi: Lập đề nghị.
   */
  | 'PROPOSED'
  /**
   * A newer proposal took the place of one.
   * vi: Đề nghị bị thay bởi đề nghị mới.
   */
  | 'SUPERSEDED'
  /**
   * An agency approved.
   * vi: Một cơ quan phê duyệt.
   */
  | 'APPROVED'
  /**
   * An agency refused.
   * vi: Một cơ quan từ chối.
   */
  | 'REFUSED'
  /**
   * A version became live.
   * vi: Một phiên bản được đưa vào chạy.
   */
  | 'PUBLISHED'
  /**
   * A version was to become live and did not pass.
   * vi: Một phiên bản không đạt khi công bố.
   */
  | 'PUBLICATION_REFUSED'
  /**
   * An earlier version became live again.
   * vi: Một phiên bản trước được chạy lại.
   */
  | 'ROLLED_BACK'
  /**
   * A member was taken out of the graph.
   * vi: Một thành viên được đưa ra khỏi đồ thị.
   */
  | 'REMOVED'
  /**
   * A member no longer composes and was left out.
   * vi: Một thành viên không còn hợp thành được nên bị để ra ngoài.
   */
  | 'LEFT_OUT'
  /**
   * A host was allowed to an agency.
   * vi: Cho phép một máy chủ.
   */
  | 'HOST_ALLOWED'
  /**
   * A contract was stored.
   * vi: Lưu một hợp đồng.
   */
  | 'CONTRACT_STORED'
  /**
   * A contract no longer composes: its audience is told that there is none. Once for each agency that uses it.
   * vi: Một hợp đồng không còn hợp thành được: người dùng được báo là không có. Mỗi cơ quan dùng hợp đồng một lần ghi.
   */
  | 'CONTRACT_LOST'
  /**
   * A contract that was lost composes again. Once for each agency that uses it.
   * vi: Một hợp đồng đã mất nay hợp thành lại được. Mỗi cơ quan dùng hợp đồng một lần ghi.
   */
  | 'CONTRACT_BACK'
  /**
   * The conformance suite was run.
   * vi: Chạy bộ kiểm tra tuân thủ.
   */
  | 'CERTIFIED'
  /**
   * A release was made because the hub's own schema changed.
   * vi: Tạo bản phát hành vì lược đồ của trục thay đổi.
   */
  | 'RELEASED';

export type RegistryTrailQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  lang: Language;
}>;


export type RegistryTrailQuery = { readonly registryEvents: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly at: string, readonly kind: RegistryEventKind, readonly subgraph: string | null, readonly version: number | null, readonly release: number | null, readonly subject: string | null, readonly note: string, readonly agency: { readonly code: string, readonly name: string | null } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export const RegistryTrail = "query RegistryTrail($first: Int!, $after: String, $lang: Language!) {\n  registryEvents(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        at\n        kind\n        subgraph\n        agency {\n          code\n          name(lang: $lang)\n        }\n        version\n        release\n        subject\n        note\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n" as string as unknown as TypedDocumentNode<RegistryTrailQuery, RegistryTrailQueryVariables>;
