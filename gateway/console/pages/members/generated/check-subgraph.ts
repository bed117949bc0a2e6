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
 * A schema to be checked.
 * vi: Lược đồ cần kiểm tra.
 */
export type CheckSubgraphInput = {
  /**
   * Name of the subgraph: lower-case words joined by hyphens.
   * vi: Tên phân hệ: các từ chữ thường nối bằng gạch ngang.
   */
  readonly name: string;
  /**
   * Its schema (SDL), at most 1,000,000 bytes.
   * vi: Lược đồ (SDL), tối đa 1.000.000 byte.
   */
  readonly schema: string;
  /**
   * Where it answers. Null: not known yet; such a check cannot be proposed.
   * vi: Địa chỉ trả lời. Trống: chưa biết; khi đó không đề nghị được.
   */
  readonly routingUrl?: string | null | undefined;
  /**
   * Procedures of the agency as the import takes them (JSON), to be looked at for what they ask twice. Null: none.
   * vi: Các thủ tục của cơ quan như tệp nạp (JSON), để tìm những gì bị hỏi hai lần. Trống: không có.
   */
  readonly procedures?: string | null | undefined;
};

export type CheckSubgraphMutationVariables = Exact<{
  input: CheckSubgraphInput;
  lang: Language;
}>;


export type CheckSubgraphMutation = { readonly checkSubgraph:
    | { readonly __typename: 'SchemaCheck', readonly id: string }
    | { readonly __typename: 'RegistryRefused', readonly message: string }
   | null };

export const CheckSubgraph = "mutation CheckSubgraph($input: CheckSubgraphInput!, $lang: Language!) {\n  checkSubgraph(input: $input) {\n    ... on SchemaCheck {\n      __typename\n      id\n    }\n    ... on RegistryRefused {\n      __typename\n      message(lang: $lang)\n    }\n  }\n}\n" as string as unknown as TypedDocumentNode<CheckSubgraphMutation, CheckSubgraphMutationVariables>;
