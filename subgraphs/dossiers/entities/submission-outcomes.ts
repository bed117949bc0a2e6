import type { SubmissionProblem } from '../rules/submission-problems.ts';
import type { PrefilledFieldRow } from './prefill-rows.ts';

/** The dossier is in. */
export interface DossierSubmittedRow {
  readonly __typename: 'DossierSubmitted';
  readonly code: string;
  readonly replayed: boolean;
}

/** One thing that is wrong. */
export type ProblemRow = SubmissionProblem;

/** Nothing was taken in. */
export interface DossierRefusedRow {
  readonly __typename: 'DossierRefused';
  readonly problems: readonly ProblemRow[];
}

/** Sources hold other values than when the form was prefilled. */
export interface SourceChangedRow {
  readonly __typename: 'SourceChanged';
  readonly fields: readonly PrefilledFieldRow[];
}

/** The key stands for other content. */
export interface IdempotencyConflictRow {
  readonly __typename: 'IdempotencyConflict';
}

/** The owner has an open dossier of this procedure. */
export interface DuplicateDossierRow {
  readonly __typename: 'DuplicateDossier';
  readonly code: string;
}

/** What became of a submission, as far as the transaction tells. */
export type SubmissionOutcome =
  | DossierSubmittedRow
  | DossierRefusedRow
  | IdempotencyConflictRow
  | DuplicateDossierRow;
