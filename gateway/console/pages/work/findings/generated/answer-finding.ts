// Made by `npm run console:codegen` from the .graphql file of the same name; do not edit.
import { type TypedDocumentNode } from 'urql';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AnswerFindingMutationVariables = Exact<{
  code: string;
  correction: string;
  confirmed: boolean;
  answer: string;
}>;


export type AnswerFindingMutation = { readonly answerCorrection:
    | { readonly __typename: 'FindingAnswered' }
    | { readonly __typename: 'FindingNotAnswered', readonly message: string, readonly messageEn: string }
   | null };

export const AnswerFinding = "mutation AnswerFinding($code: DossierCode!, $correction: ID!, $confirmed: Boolean!, $answer: String!) {\n  answerCorrection(code: $code, correction: $correction, confirmed: $confirmed, answer: $answer) {\n    __typename\n    ... on FindingNotAnswered {\n      message\n      messageEn: message(lang: EN)\n    }\n  }\n}\n" as string as unknown as TypedDocumentNode<AnswerFindingMutation, AnswerFindingMutationVariables>;
