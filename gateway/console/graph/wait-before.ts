const FIRST_MS = 2_000;
const LONGEST_MS = 60_000;

/** How long to wait before something that was cut off `times` before is taken up again: twice as long each time, a minute at most. In milliseconds. */
export function waitBefore(times: number): number {
  return Math.min(FIRST_MS * 2 ** times, LONGEST_MS);
}
