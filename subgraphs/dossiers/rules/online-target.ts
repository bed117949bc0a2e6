/** The share of dossiers to be handled fully online in a year. */
export interface YearlyTarget {
  readonly year: number;
  readonly ministry: number;
  readonly locality: number;
}

/** For which year and whom a target is asked; `scope` null: the whole country, which has no target of its own. */
export interface TargetScope {
  readonly year: number;
  readonly scope: string | null;
}

/**
 * The target of a year, or of the last year before it that has one. Ministries and government agencies (codes with G) have another
 * than localities.
 * @see domain.md §1.3 (2024: 70% and 30%; 2025: 85% and 70%)
 */
export function targetIn(
  targets: readonly YearlyTarget[],
  { year, scope }: TargetScope,
): { readonly target: number | null; readonly targetYear: number | null } {
  const last = targets.filter((one) => one.year <= year).toSorted((one, other) => other.year - one.year)[0];
  if (last === undefined || scope === null) {
    return { target: null, targetYear: null };
  }
  return { target: scope.startsWith('G') ? last.ministry : last.locality, targetYear: last.year };
}
