/** An agency that takes filings of a procedure, as resolvers get it. */
export interface ReceivingUnitRow {
  readonly code: string;
  /** Whether it processes what it receives. */
  readonly decides: boolean;
}
