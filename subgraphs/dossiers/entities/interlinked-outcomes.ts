import type { LegNotResumedReason } from '../rules/leg-resumption.ts';
import type { DossierGroupRow } from './dossier.ts';

/** A declaration that is in. */
export interface InterlinkedSubmittedRow {
  readonly __typename: 'InterlinkedSubmitted';
  readonly group: DossierGroupRow;
  /** The dossier of the first leg. */
  readonly code: string;
  readonly replayed: boolean;
}

/** A leg that stays as it is. */
export interface LegNotResumedRow {
  readonly __typename: 'LegNotResumed';
  readonly code: LegNotResumedReason;
}
