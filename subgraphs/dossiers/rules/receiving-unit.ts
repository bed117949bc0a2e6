import type { ProblemCode } from './submission-problems.ts';

/** What is known of a unit that is to receive a dossier. */
export interface ReceivingUnit {
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  /** Whether it lets the hub issue its dossier codes. */
  readonly issues: boolean;
}

/**
 * What keeps a unit from receiving a dossier on `today` (YYYY-MM-DD). Null unit: nobody knows it. Null answer: nothing does.
 * @see NQ 202/2025/QH15 (units abolished on 2025-07-01); TT 03/2025/TT-VPCP (who issues dossier codes)
 */
export function receivingProblem(unit: ReceivingUnit | null, today: string): ProblemCode | null {
  if (unit === null || (unit.validFrom !== null && unit.validFrom > today)) {
    return 'RECEIVING_UNIT_UNKNOWN';
  }
  if (unit.validUntil !== null && unit.validUntil <= today) {
    return 'RECEIVING_UNIT_ABOLISHED';
  }
  return unit.issues ? null : 'UNIT_ISSUES_NO_CODES';
}
