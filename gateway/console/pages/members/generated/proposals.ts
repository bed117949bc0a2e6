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
 * Where a proposal stands.
 * vi: Tình trạng của một đề nghị.
 */
export type ProposalState =
  /**
   * Approvals are missing.
   * vi: Còn thiếu phê duyệt.
   */
  | 'WAITING'
  /**
   * Everybody who has to has approved.
   * vi: Đã đủ phê duyệt.
   */
  | 'APPROVED'
  /**
   * An agency has refused.
   * vi: Một cơ quan đã từ chối.
   */
  | 'REFUSED'
  /**
   * It is published.
   * vi: Đã công bố.
   */
  | 'PUBLISHED'
  /**
   * A newer proposal took its place.
   * vi: Đã có đề nghị mới thay.
   */
  | 'SUPERSEDED';

export type ProposalListQueryVariables = Exact<{
  first: number;
  lang: Language;
}>;


export type ProposalListQuery = { readonly proposals: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly state: ProposalState, readonly proposedAt: string, readonly endedAt: string | null, readonly agency: { readonly code: string, readonly name: string | null } | null, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string | null }> | null } }> } | null };

export const ProposalList = "query ProposalList($first: Int!, $lang: Language!) {\n  proposals(first: $first) {\n    edges {\n      node {\n        id\n        name\n        agency {\n          code\n          name(lang: $lang)\n        }\n        state\n        proposedAt\n        endedAt\n        missing {\n          code\n          name(lang: $lang)\n        }\n      }\n    }\n  }\n}\n" as string as unknown as TypedDocumentNode<ProposalListQuery, ProposalListQueryVariables>;
