/** The bounds of the histogram of requests, in seconds; one more count follows for what took longer. */
export const DURATION_BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const;

/**
 * The bound in seconds within which that share (0 to 1) of requests was answered. Null: there were none, or it took longer than the last.
 * @see https://prometheus.io/docs/practices/histograms (without interpolation: a bound that holds, never a guess)
 */
export function durationQuantile(counts: readonly number[], share: number): number | null {
  const wanted = counts.reduce((sum, count) => sum + count, 0) * share;
  if (wanted === 0) {
    return null;
  }
  let reached = 0;
  const index = counts.findIndex((count) => {
    reached += count;
    return reached >= wanted;
  });
  return DURATION_BOUNDS[index] ?? null;
}
