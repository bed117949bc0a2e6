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
 * Where a question stands.
 * vi: Tình trạng của câu hỏi.
 */
export type AccessQuestionState =
  /**
   * With the agency, within its time.
   * vi: Đang ở cơ quan, còn trong hạn.
   */
  | 'OPEN'
  /**
   * The agency let a date pass, of its acknowledgement or of its answer: data protection has it now.
   * vi: Cơ quan để quá hạn xác nhận hoặc quá hạn trả lời: đã chuyển tới bộ phận bảo vệ dữ liệu.
   */
  | 'WITH_DATA_PROTECTION'
  /**
   * Answered.
   * vi: Đã trả lời.
   */
  | 'ANSWERED';

export type MyQuestionsQueryVariables = Exact<{
  lang: Language;
}>;


export type MyQuestionsQuery = { readonly accessQuestions: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly question: string, readonly askedAt: string, readonly acknowledgeBy: string, readonly acknowledgedAt: string | null, readonly answerBy: string, readonly extensionReason: string | null, readonly state: AccessQuestionState, readonly answer: string | null, readonly answeredAt: string | null, readonly agency: { readonly code: string, readonly name: string | null } | null, readonly record: { readonly id: string, readonly at: string, readonly reason: string } | null } }> } | null };

export const MyQuestions = "query MyQuestions($lang: Language!) {\n  accessQuestions(first: 100) {\n    edges {\n      node {\n        id\n        question\n        askedAt\n        acknowledgeBy\n        acknowledgedAt\n        answerBy\n        extensionReason\n        state\n        answer\n        answeredAt\n        agency {\n          code\n          name(lang: $lang)\n        }\n        record {\n          id\n          at\n          reason(lang: $lang)\n        }\n      }\n    }\n  }\n}\n" as string as unknown as TypedDocumentNode<MyQuestionsQuery, MyQuestionsQueryVariables>;
