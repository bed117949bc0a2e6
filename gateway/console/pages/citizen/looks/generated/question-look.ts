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
 * Why a question or an answer was not taken.
 * vi: Lý do không nhận câu hỏi hoặc câu trả lời.
 */
export type QuestionRefusal =
  /**
   * There is no such look or question for this caller.
   * vi: Người gọi không có lượt xem hoặc câu hỏi này.
   */
  | 'UNKNOWN'
  /**
   * No agency looked: it was the person, or somebody who may act for them.
   * vi: Không phải cơ quan xem: chính người đó xem, hoặc người được thay mặt xem.
   */
  | 'NO_AGENCY'
  /**
   * The text is empty or too long.
   * vi: Nội dung trống hoặc quá dài.
   */
  | 'TEXT'
  /**
   * It has been answered.
   * vi: Đã được trả lời.
   */
  | 'ANSWERED'
  /**
   * More time was taken before; it is taken once.
   * vi: Đã gia hạn trước đó; chỉ được gia hạn một lần.
   */
  | 'EXTENDED';

export type QuestionLookMutationVariables = Exact<{
  record: string;
  question: string;
  lang: Language;
}>;


export type QuestionLookMutation = { readonly questionAccess:
    | { readonly __typename: 'AccessQuestioned', readonly repeated: boolean, readonly question: { readonly id: string, readonly answerBy: string } }
    | { readonly __typename: 'QuestionRefused', readonly code: QuestionRefusal, readonly message: string }
   | null };

export const QuestionLook = "mutation QuestionLook($record: ID!, $question: String!, $lang: Language!) {\n  questionAccess(input: { record: $record, question: $question }) {\n    __typename\n    ... on AccessQuestioned {\n      question {\n        id\n        answerBy\n      }\n      repeated\n    }\n    ... on QuestionRefused {\n      code\n      message(lang: $lang)\n    }\n  }\n}\n" as string as unknown as TypedDocumentNode<QuestionLookMutation, QuestionLookMutationVariables>;
