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
 * An agency's answer to a proposal.
 * vi: Trả lời của một cơ quan cho đề nghị.
 */
export type ApproveProposalInput = {
  /**
   * The proposal.
   * vi: Đề nghị.
   */
  readonly proposal: string;
  /**
   * True approves, false refuses.
   * vi: True là phê duyệt, false là từ chối.
   */
  readonly approve: boolean;
  /**
   * Why, at most 2,000 characters; needed for a refusal.
   * vi: Lý do, tối đa 2.000 ký tự; bắt buộc khi từ chối.
   */
  readonly reason?: string | null | undefined;
};

export type AnswerProposalMutationVariables = Exact<{
  input: ApproveProposalInput;
  lang: Language;
}>;


export type AnswerProposalMutation = { readonly approveProposal:
    | { readonly __typename: 'ProposalAnswered', readonly proposal: { readonly id: string, readonly state: ProposalState } }
    | { readonly __typename: 'RegistryRefused', readonly message: string }
   | null };

export const AnswerProposal = "mutation AnswerProposal($input: ApproveProposalInput!, $lang: Language!) {\n  approveProposal(input: $input) {\n    ... on ProposalAnswered {\n      __typename\n      proposal {\n        id\n        state\n      }\n    }\n    ... on RegistryRefused {\n      __typename\n      message(lang: $lang)\n    }\n  }\n}\n" as string as unknown as TypedDocumentNode<AnswerProposalMutation, AnswerProposalMutationVariables>;
