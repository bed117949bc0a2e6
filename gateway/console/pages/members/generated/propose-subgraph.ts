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

/**
 * A proposal.
 * vi: Một đề nghị.
 */
export type ProposeSubgraphInput = {
  /**
   * The check that it rests on: passed, with a routing URL, of the caller's agency.
   * vi: Lần kiểm tra làm căn cứ: đã đạt, có địa chỉ, của cơ quan người gọi.
   */
  readonly check: string;
  /**
   * Words to the approvers, at most 2,000 characters.
   * vi: Lời gửi người phê duyệt, tối đa 2.000 ký tự.
   */
  readonly note?: string | null | undefined;
};

export type ProposeSubgraphMutationVariables = Exact<{
  input: ProposeSubgraphInput;
  lang: Language;
}>;


export type ProposeSubgraphMutation = { readonly proposeSubgraph:
    | { readonly __typename: 'SubgraphProposed', readonly proposal: { readonly id: string, readonly state: ProposalState } }
    | { readonly __typename: 'RegistryRefused', readonly message: string }
   | null };

export const ProposeSubgraph = "mutation ProposeSubgraph($input: ProposeSubgraphInput!, $lang: Language!) {\n  proposeSubgraph(input: $input) {\n    ... on SubgraphProposed {\n      __typename\n      proposal {\n        id\n        state\n      }\n    }\n    ... on RegistryRefused {\n      __typename\n      message(lang: $lang)\n    }\n  }\n}\n" as string as unknown as TypedDocumentNode<ProposeSubgraphMutation, ProposeSubgraphMutationVariables>;
