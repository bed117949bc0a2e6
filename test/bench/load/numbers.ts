/** The middle one of some numbers; of an even count the higher. NaN: there are none. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** What they come to, shared out equally. NaN: there are none. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The number that the given share of them does not exceed. NaN: there are none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).toSorted();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** A number with at most three digits after the point. */
export function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
