/** What an indicator is scored by. */
export interface IndicatorTerms {
  /** Null: it is for information and gives no points. */
  readonly maximum: number | null;
  /** The share from which it gives all points. Null: points rise with the share. */
  readonly target: number | null;
}

/**
 * The points of an indicator: all of them from the target on, below it in proportion; two decimals. Null: it gives none.
 * @see Quyết định 766/QĐ-TTg (score of a component indicator)
 */
export function scoreOf(value: number, { maximum, target }: IndicatorTerms): number | null {
  if (maximum === null) {
    return null;
  }
  const share = Math.min(value / (target ?? 1), 1);
  return rounded(share * maximum);
}

/** Two decimals, as scores are published. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
