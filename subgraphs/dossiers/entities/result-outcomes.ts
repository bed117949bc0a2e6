import type { ResultProblem } from '../rules/result-problem.ts';

/** Results that were not returned. */
export interface ResultRefusedRow {
  readonly __typename: 'ResultRefused';
  readonly code: ResultProblem;
}

/** Why a finding was not answered, as in the SDL. */
export type FindingRefusalCode = 'UNKNOWN' | 'ANSWERED' | 'TEXT';

/** An answer that was not taken. */
export interface FindingNotAnsweredRow {
  readonly __typename: 'FindingNotAnswered';
  readonly code: FindingRefusalCode;
}
