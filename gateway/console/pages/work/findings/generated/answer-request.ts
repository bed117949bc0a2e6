// Made by `npm run console:codegen` from the .graphql file of the same name; do not edit.
import { type TypedDocumentNode } from 'urql';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/**
 * An answer to a request for correction.
 * vi: Trả lời một đề nghị đính chính.
 */
export type AnswerCorrectionRequestInput = {
  /**
   * The request.
   * vi: Đề nghị.
   */
  readonly request: string;
  /**
   * True: the owner agrees. False: it keeps its value.
   * vi: Đúng: chấp nhận. Sai: giữ nguyên giá trị.
   */
  readonly confirmed: boolean;
  /**
   * The owner's words to the person, 1 to 2,000 characters.
   * vi: Lời trả lời cho người dân, 1 đến 2.000 ký tự.
   */
  readonly answer: string;
};

export type AnswerRequestMutationVariables = Exact<{
  input: AnswerCorrectionRequestInput;
}>;


export type AnswerRequestMutation = { readonly answerCorrectionRequest:
    | { readonly __typename: 'CorrectionAnswered' }
    | { readonly __typename: 'CorrectionRefused', readonly message: string, readonly messageEn: string }
   | null };

export const AnswerRequest = "mutation AnswerRequest($input: AnswerCorrectionRequestInput!) {\n  answerCorrectionRequest(input: $input) {\n    __typename\n    ... on CorrectionRefused {\n      message\n      messageEn: message(lang: EN)\n    }\n  }\n}\n" as string as unknown as TypedDocumentNode<AnswerRequestMutation, AnswerRequestMutationVariables>;
