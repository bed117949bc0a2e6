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

export type ConsumersQueryVariables = Exact<{
  name: string;
  days: number;
  lang: Language;
}>;


export type ConsumersQuery = { readonly subgraph: { readonly name: string, readonly usage: { readonly since: string, readonly until: string, readonly requests: number, readonly errors: number, readonly p50: number | null, readonly p95: number | null, readonly fields: ReadonlyArray<{ readonly coordinate: string, readonly caller: string, readonly purpose: string, readonly count: number, readonly lastUsedOn: string, readonly agency: { readonly code: string, readonly name: string | null } | null }> } | null } | null };

export const Consumers = "query Consumers($name: ID!, $days: Int!, $lang: Language!) {\n  subgraph(name: $name) {\n    name\n    usage(days: $days) {\n      since\n      until\n      requests\n      errors\n      p50\n      p95\n      fields {\n        coordinate\n        agency {\n          code\n          name(lang: $lang)\n        }\n        caller\n        purpose\n        count\n        lastUsedOn\n      }\n    }\n  }\n}\n" as string as unknown as TypedDocumentNode<ConsumersQuery, ConsumersQueryVariables>;
