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
 * Where a subgraph stands.
 * vi: Tình trạng của một phân hệ.
 */
export type SubgraphState =
  /**
   * In the graph.
   * vi: Đang ở trong đồ thị.
   */
  | 'LIVE'
  /**
   * Taken out of the graph by a rollback.
   * vi: Đã được đưa ra khỏi đồ thị.
   */
  | 'ROLLED_BACK'
  /**
   * Left out because it no longer composes with the hub's own subgraphs.
   * vi: Bị để ra ngoài vì không còn hợp thành được với các phân hệ của trục.
   */
  | 'LEFT_OUT'
  /**
   * Proposed and never published.
   * vi: Đã đề nghị, chưa từng được công bố.
   */
  | 'PROPOSED';

/**
 * How a subgraph answers.
 * vi: Tình hình trả lời của một phân hệ.
 */
export type HealthState =
  /**
   * It was asked in the last ten minutes, and answered most of it.
   * vi: Trong mười phút qua được hỏi và trả lời được phần lớn.
   */
  | 'ANSWERING'
  /**
   * It was asked in the last ten minutes, and at least half failed.
   * vi: Trong mười phút qua được hỏi và ít nhất một nửa không trả lời được.
   */
  | 'FAILING'
  /**
   * Nobody asked it in the last ten minutes.
   * vi: Trong mười phút qua không ai hỏi.
   */
  | 'UNKNOWN';

export type OneMemberQueryVariables = Exact<{
  name: string;
  lang: Language;
}>;


export type OneMemberQuery = { readonly subgraph: { readonly name: string, readonly isOwn: boolean, readonly state: SubgraphState, readonly version: number | null, readonly publishedAt: string | null, readonly entities: ReadonlyArray<string>, readonly routingUrl: string | null, readonly sdl: string | null, readonly agency: { readonly code: string, readonly name: string | null } | null, readonly health: { readonly state: HealthState, readonly seenAt: string | null, readonly asOf: string | null }, readonly certificate: { readonly version: number, readonly at: string, readonly passed: boolean, readonly isStale: boolean, readonly sdlHash: string, readonly checks: ReadonlyArray<{ readonly name: string, readonly passed: boolean, readonly message: string }> } | null, readonly versions: ReadonlyArray<{ readonly version: number, readonly publishedAt: string, readonly proposal: string, readonly sdl: string }> | null, readonly usage: { readonly requests: number, readonly errors: number, readonly p50: number | null, readonly p95: number | null } | null, readonly unusedFields: ReadonlyArray<{ readonly coordinate: string, readonly lastUsedOn: string | null }> | null } | null };

export const OneMember = "query OneMember($name: ID!, $lang: Language!) {\n  subgraph(name: $name) {\n    name\n    agency {\n      code\n      name(lang: $lang)\n    }\n    isOwn\n    state\n    version\n    publishedAt\n    entities\n    routingUrl\n    sdl\n    health {\n      state\n      seenAt\n      asOf\n    }\n    certificate {\n      version\n      at\n      passed\n      isStale\n      sdlHash\n      checks {\n        name\n        passed\n        message(lang: $lang)\n      }\n    }\n    versions {\n      version\n      publishedAt\n      proposal\n      sdl\n    }\n    usage(days: 30) {\n      requests\n      errors\n      p50\n      p95\n    }\n    unusedFields(days: 90) {\n      coordinate\n      lastUsedOn\n    }\n  }\n}\n" as string as unknown as TypedDocumentNode<OneMemberQuery, OneMemberQueryVariables>;
