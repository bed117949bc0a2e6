/** When one version is in force: from `validFrom` up to and without `validUntil`; null means no end is known. */
export interface Validity {
  readonly validFrom: string;
  readonly validUntil: string | null;
}

/**
 * The versions of one procedure in order, each ended by the first day of the next: two are never in force on one day. An end that was
 * set earlier than that stays.
 * @see NĐ 63/2010/NĐ-CP, article 15 (a new announcement replaces the one before)
 */
export function versionChain<Version extends Validity>(versions: readonly Version[]): Version[] {
  const inOrder = versions.toSorted((one, other) => (one.validFrom < other.validFrom ? -1 : 1));
  const ends = inOrder.map(({ validUntil }, index) =>
    earlier(validUntil, inOrder[index + 1]?.validFrom ?? null),
  );
  return inOrder.map((version, index) => Object.assign({}, version, { validUntil: ends[index] ?? null }));
}

function earlier(one: string | null, other: string | null): string | null {
  if (one === null || other === null) {
    return one ?? other;
  }
  return one < other ? one : other;
}
