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

export type GraphBoardQueryVariables = Exact<{
  lang: Language;
}>;


export type GraphBoardQuery = { readonly subgraphs: ReadonlyArray<{ readonly name: string, readonly isOwn: boolean, readonly state: SubgraphState, readonly version: number | null, readonly publishedAt: string | null, readonly entities: ReadonlyArray<string>, readonly agency: { readonly code: string, readonly name: string | null } | null, readonly certificate: { readonly passed: boolean, readonly isStale: boolean, readonly at: string } | null, readonly health: { readonly state: HealthState, readonly seenAt: string | null, readonly asOf: string | null } }> | null };

export const GraphBoard = "query GraphBoard($lang: Language!) {\n  subgraphs {\n    name\n    agency {\n      code\n      name(lang: $lang)\n    }\n    isOwn\n    state\n    version\n    publishedAt\n    entities\n    certificate {\n      passed\n      isStale\n      at\n    }\n    health {\n      state\n      seenAt\n      asOf\n    }\n  }\n}\n" as string as unknown as TypedDocumentNode<GraphBoardQuery, GraphBoardQueryVariables>;
