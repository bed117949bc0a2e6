import type { AccessQuestionRow } from './access-question.ts';

/** Why a question or an answer was not taken, as in the SDL. */
export type QuestionRefusal = 'UNKNOWN' | 'NO_AGENCY' | 'TEXT' | 'ANSWERED' | 'EXTENDED';

/** A question or an answer that was not taken. */
export interface QuestionRefusedRow {
  readonly __typename: 'QuestionRefused';
  readonly code: QuestionRefusal;
}

/** A question that is put now, or was put before. */
export interface AccessQuestionedRow {
  readonly __typename: 'AccessQuestioned';
  readonly question: AccessQuestionRow;
  readonly repeated: boolean;
}

/** A question that is answered now. */
export interface QuestionAnsweredRow {
  readonly __typename: 'QuestionAnswered';
  readonly question: AccessQuestionRow;
}

/** A question whose agency says that it has it. */
export interface QuestionAcknowledgedRow {
  readonly __typename: 'QuestionAcknowledged';
  readonly question: AccessQuestionRow;
}

/** A question whose answer is due later now. */
export interface QuestionExtendedRow {
  readonly __typename: 'QuestionExtended';
  readonly question: AccessQuestionRow;
}
