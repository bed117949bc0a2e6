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
 * A way back.
 * vi: Một lần quay lại.
 */
export type RollbackSubgraphInput = {
  /**
   * Name of the member.
   * vi: Tên thành viên.
   */
  readonly name: string;
  /**
   * The version to put back. Null: out of the graph.
   * vi: Phiên bản cần chạy lại. Trống: ra khỏi đồ thị.
   */
  readonly version?: number | null | undefined;
};

export type RollBackMutationVariables = Exact<{
  input: RollbackSubgraphInput;
  lang: Language;
}>;


export type RollBackMutation = { readonly rollbackSubgraph:
    | { readonly __typename: 'SubgraphRolledBack', readonly release: number }
    | { readonly __typename: 'RegistryRefused', readonly message: string }
   | null };

export const RollBack = "mutation RollBack($input: RollbackSubgraphInput!, $lang: Language!) {\n  rollbackSubgraph(input: $input) {\n    ... on SubgraphRolledBack {\n      __typename\n      release\n    }\n    ... on RegistryRefused {\n      __typename\n      message(lang: $lang)\n    }\n  }\n}\n" as string as unknown as TypedDocumentNode<RollBackMutation, RollBackMutationVariables>;
