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
 * A run of the conformance suite.
 * vi: Một lần chạy bộ kiểm tra tuân thủ.
 */
export type CertifySubgraphInput = {
  /**
   * Name of the live member.
   * vi: Tên thành viên đang chạy.
   */
  readonly name: string;
  /**
   * References to ask for, each a JSON object with `__typename` and the fields of a key. Empty: absent ones alone are asked for.
   * vi: Các tham chiếu để hỏi thử, mỗi cái là một đối tượng JSON có `__typename` và các trường của khóa. Rỗng: chỉ hỏi những tham chiếu không tồn tại.
   */
  readonly samples?: ReadonlyArray<string> | null | undefined;
};

export type CertifySubgraphMutationVariables = Exact<{
  input: CertifySubgraphInput;
  lang: Language;
}>;


export type CertifySubgraphMutation = { readonly certifySubgraph:
    | { readonly __typename: 'SubgraphCertified', readonly certificate: { readonly passed: boolean } }
    | { readonly __typename: 'RegistryRefused', readonly message: string }
   | null };

export const CertifySubgraph = "mutation CertifySubgraph($input: CertifySubgraphInput!, $lang: Language!) {\n  certifySubgraph(input: $input) {\n    ... on SubgraphCertified {\n      __typename\n      certificate {\n        passed\n      }\n    }\n    ... on RegistryRefused {\n      __typename\n      message(lang: $lang)\n    }\n  }\n}\n" as string as unknown as TypedDocumentNode<CertifySubgraphMutation, CertifySubgraphMutationVariables>;
