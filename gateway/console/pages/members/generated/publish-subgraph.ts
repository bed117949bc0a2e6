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
 * What is to be published.
 * vi: Nội dung công bố.
 */
export type PublishSubgraphInput = {
  /**
   * The proposal.
   * vi: Đề nghị.
   */
  readonly proposal: string;
};

export type PublishSubgraphMutationVariables = Exact<{
  input: PublishSubgraphInput;
  lang: Language;
}>;


export type PublishSubgraphMutation = { readonly publishSubgraph:
    | { readonly __typename: 'SubgraphPublished', readonly release: number }
    | { readonly __typename: 'RegistryRefused', readonly message: string }
   | null };

export const PublishSubgraph = "mutation PublishSubgraph($input: PublishSubgraphInput!, $lang: Language!) {\n  publishSubgraph(input: $input) {\n    ... on SubgraphPublished {\n      __typename\n      release\n    }\n    ... on RegistryRefused {\n      __typename\n      message(lang: $lang)\n    }\n  }\n}\n" as string as unknown as TypedDocumentNode<PublishSubgraphMutation, PublishSubgraphMutationVariables>;
