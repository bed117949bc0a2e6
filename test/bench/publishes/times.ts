/** What many measurements of one thing come to, in milliseconds. */
export interface Times {
  readonly p50: number;
  readonly most: number;
  /** Which of them took longest, from 1. */
  readonly worst: number;
}

/** Sums up. Of none it is all NaN. */
export function timesOf(measured: readonly number[]): Times {
  const sorted = measured.toSorted((one, other) => one - other);
  const most = sorted.at(-1) ?? Number.NaN;
  return {
    p50: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
    most,
    worst: measured.indexOf(most) + 1,
  };
}

/** A line that tells them. */
export function timesLine(what: string, { p50, most, worst }: Times): string {
  return `${what}: p50 ${p50.toFixed(0)} ms, most ${most.toFixed(0)} ms (publication ${worst})`;
}
