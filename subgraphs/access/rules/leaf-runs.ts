/** First and last of a run of consecutive numbers. */
export type Run = readonly [number, number];

/** The runs that ascending numbers make. @see RFC 9162, section 2.1 (leaves are numbered in the order of sealing, so a year's are nearly one run) */
export function runsOf(numbers: Iterable<number>): [number, number][] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] + 1 === number) {
      last[1] = number;
    } else {
      runs.push([number, number]);
    }
  }
  return runs;
}

/** Whether a number lies in one of the runs. */
export function isInRuns(runs: readonly Run[], number: number): boolean {
  return runs.some(([first, last]) => first <= number && number <= last);
}
