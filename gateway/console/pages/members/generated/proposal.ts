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
 * How closely the law guards a piece of personal data. Source: Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15; NĐ 356/2025/NĐ-CP, article 4.
 * vi: Mức độ bảo vệ của dữ liệu cá nhân theo luật. Nguồn: Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15; NĐ 356/2025/NĐ-CP, Điều 4.
 */
export type PersonalDataClass =
  /**
   * Identifies one person by itself.
   * vi: Tự nó xác định một người.
   */
  | 'IDENTIFIER'
  /**
   * Basic personal data.
   * vi: Dữ liệu cá nhân cơ bản.
   */
  | 'BASIC'
  /**
   * Sensitive personal data, closed unless a procedure's own form needs it.
   * vi: Dữ liệu cá nhân nhạy cảm, đóng trừ khi chính tờ khai của thủ tục cần tới.
   */
  | 'SENSITIVE';

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
 * How bad a finding is.
 * vi: Mức độ của một phát hiện.
 */
export type FindingSeverity =
  /**
   * It has to go before the schema can be proposed.
   * vi: Phải sửa thì mới đề nghị được.
   */
  | 'ERROR'
  /**
   * It should be changed.
   * vi: Nên sửa.
   */
  | 'WARNING'
  /**
   * Worth knowing.
   * vi: Để biết.
   */
  | 'NOTE';

/**
 * The way by which data flow to a subgraph.
 * vi: Đường mà dữ liệu chảy tới một phân hệ.
 */
export type FlowPath =
  /**
   * It is part of a key of the subgraph.
   * vi: Là một phần khóa của phân hệ.
   */
  | 'KEY'
  /**
   * The subgraph requires it (`@requires`).
   * vi: Phân hệ đòi hỏi nó (`@requires`).
   */
  | 'REQUIRES'
  /**
   * The subgraph provides it on a path (`@provides`).
   * vi: Phân hệ cung cấp nó trên một đường (`@provides`).
   */
  | 'PROVIDES'
  /**
   * The subgraph takes it over (`@override`).
   * vi: Phân hệ nhận thay (`@override`).
   */
  | 'OVERRIDE'
  /**
   * The subgraph gets it as an argument (`@fromContext`).
   * vi: Phân hệ nhận nó làm đối số (`@fromContext`).
   */
  | 'FROM_CONTEXT'
  /**
   * The subgraph adds fields to the type that it belongs to.
   * vi: Phân hệ thêm trường vào kiểu chứa nó.
   */
  | 'EXTENDS';

export type OneProposalQueryVariables = Exact<{
  id: string;
  lang: Language;
}>;


export type OneProposalQuery = { readonly proposal: { readonly id: string, readonly name: string, readonly state: ProposalState, readonly note: string, readonly proposedAt: string, readonly endedAt: string | null, readonly sdl: string, readonly agency: { readonly code: string, readonly name: string | null } | null, readonly approvals: ReadonlyArray<{ readonly approved: boolean, readonly reason: string, readonly at: string, readonly agency: { readonly code: string, readonly name: string | null } | null }>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string | null }> | null, readonly check: { readonly id: string, readonly name: string, readonly at: string, readonly passed: boolean, readonly diff: string, readonly entities: ReadonlyArray<string>, readonly routingUrl: string | null, readonly agency: { readonly code: string, readonly name: string | null } | null, readonly findings: ReadonlyArray<{ readonly rule: string, readonly severity: FindingSeverity, readonly coordinate: string | null, readonly line: number | null, readonly column: number | null, readonly message: string, readonly instead: string | null, readonly operations: ReadonlyArray<string> }>, readonly flows: ReadonlyArray<{ readonly coordinate: string, readonly owner: string, readonly dataClass: PersonalDataClass | null, readonly through: FlowPath, readonly agency: { readonly code: string, readonly name: string | null } | null }>, readonly approvers: ReadonlyArray<{ readonly code: string, readonly name: string | null }> | null } } | null };

export type CheckReportFragment = { readonly id: string, readonly name: string, readonly at: string, readonly passed: boolean, readonly diff: string, readonly entities: ReadonlyArray<string>, readonly routingUrl: string | null, readonly agency: { readonly code: string, readonly name: string | null } | null, readonly findings: ReadonlyArray<{ readonly rule: string, readonly severity: FindingSeverity, readonly coordinate: string | null, readonly line: number | null, readonly column: number | null, readonly message: string, readonly instead: string | null, readonly operations: ReadonlyArray<string> }>, readonly flows: ReadonlyArray<{ readonly coordinate: string, readonly owner: string, readonly dataClass: PersonalDataClass | null, readonly through: FlowPath, readonly agency: { readonly code: string, readonly name: string | null } | null }>, readonly approvers: ReadonlyArray<{ readonly code: string, readonly name: string | null }> | null };

export const OneProposal = "query OneProposal($id: ID!, $lang: Language!) {\n  proposal(id: $id) {\n    id\n    name\n    agency {\n      code\n      name(lang: $lang)\n    }\n    state\n    note\n    proposedAt\n    endedAt\n    sdl\n    approvals {\n      agency {\n        code\n        name(lang: $lang)\n      }\n      approved\n      reason\n      at\n    }\n    missing {\n      code\n      name(lang: $lang)\n    }\n    check {\n      ...CheckReport\n    }\n  }\n}\n\nfragment CheckReport on SchemaCheck {\n  id\n  name\n  agency {\n    code\n    name(lang: $lang)\n  }\n  at\n  passed\n  findings {\n    rule\n    severity\n    coordinate\n    line\n    column\n    message(lang: $lang)\n    instead\n    operations\n  }\n  flows {\n    coordinate\n    owner\n    agency {\n      code\n      name(lang: $lang)\n    }\n    dataClass\n    through\n  }\n  approvers {\n    code\n    name(lang: $lang)\n  }\n  diff\n  entities\n  routingUrl\n}\n" as string as unknown as TypedDocumentNode<OneProposalQuery, OneProposalQueryVariables>;
