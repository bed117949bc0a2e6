/** How far two samples of numbers are apart. */
export interface Apart {
  /** Kolmogorov–Smirnov: the largest distance between their distributions, 0 to 1, and what chance alone gives one time in a hundred. */
  readonly distance: number;
  readonly distanceByChance: number;
  /** Mann–Whitney: how often a number of the first is below one of the second (0.5: neither is faster), and how many standard deviations that is off. */
  readonly firstIsLower: number;
  readonly deviations: number;
}

// The quantile of the Kolmogorov distribution at 99 %.
const ONE_IN_A_HUNDRED = 1.628;

/** Compares two samples without supposing any shape of theirs. Equal numbers count half. */
export function compareSamples(first: readonly number[], second: readonly number[]): Apart {
  const [n, m] = [first.length, second.length];
  const all = [...first.map((value) => ({ value, of: 1 })), ...second.map((value) => ({ value, of: 2 }))];
  const groups = [...Map.groupBy(all, ({ value }) => value)].toSorted(([a], [b]) => a - b);
  let [below1, below2, distance, wins] = [0, 0, 0, 0];
  for (const [, members] of groups) {
    const ofFirst = members.filter(({ of }) => of === 1).length;
    const ofSecond = members.length - ofFirst;
    wins += ofFirst * (m - below2 - ofSecond) + (ofFirst * ofSecond) / 2;
    below1 += ofFirst;
    below2 += ofSecond;
    distance = Math.max(distance, Math.abs(below1 / n - below2 / m));
  }
  return {
    distance,
    distanceByChance: ONE_IN_A_HUNDRED * Math.sqrt((n + m) / (n * m)),
    firstIsLower: wins / (n * m),
    deviations: (wins - (n * m) / 2) / Math.sqrt((n * m * (n + m + 1)) / 12),
  };
}
