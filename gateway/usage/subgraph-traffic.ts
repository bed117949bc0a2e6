import type { SubgraphMetrics } from '../metrics/subgraph-metrics.ts';

/** Requests to one subgraph in some seconds, as the registry takes them. */
export interface SubgraphTraffic {
  readonly name: string;
  readonly requests: number;
  readonly errors: number;
  /** Of those, how many took at most each of BOUNDS, beyond the one before; and last how many took longer. */
  readonly durations: readonly number[];
}

/** Upper bounds in seconds. */
const BOUNDS: readonly number[] = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What came since it was asked last, of every subgraph that was asked anything. */
export function createTraffic({
  subgraphSeconds,
}: Pick<SubgraphMetrics, 'subgraphSeconds'>): () => readonly SubgraphTraffic[] {
  let before = new Map<string, SubgraphTraffic>();
  return () => {
    const now = totals(subgraphSeconds());
    const since = [...now].map(([name, total]) => difference(total, before.get(name)));
    before = now;
    return since.filter(({ requests }) => requests > 0);
  };
}

function totals(series: ReturnType<SubgraphMetrics['subgraphSeconds']>): Map<string, SubgraphTraffic> {
  const found = new Map<string, SubgraphTraffic>();
  for (const { subgraph, outcome, bounds, counts } of series) {
    const known = found.get(subgraph) ?? { name: subgraph, requests: 0, errors: 0, durations: NONE };
    const sum = counts.reduce((total, count) => total + count, 0);
    found.set(subgraph, {
      name: subgraph,
      requests: known.requests + sum,
      errors: known.errors + (outcome === 'failed' ? sum : 0),
      durations: added(known.durations, bounds, counts),
    });
  }
  return found;
}

const NONE: readonly number[] = [...BOUNDS, Number.POSITIVE_INFINITY].map(() => 0);

// The finer bounds of the metrics fall into these.
function added(
  durations: readonly number[],
  bounds: readonly number[],
  counts: readonly number[],
): readonly number[] {
  const sums = [...durations];
  counts.forEach((count, place) => {
    const bound = bounds[place] ?? Number.POSITIVE_INFINITY;
    const found = BOUNDS.findIndex((own) => bound <= own);
    const at = found === -1 ? BOUNDS.length : found;
    sums[at] = (sums[at] ?? 0) + count;
  });
  return sums;
}

function difference(now: SubgraphTraffic, before: SubgraphTraffic | undefined): SubgraphTraffic {
  return {
    name: now.name,
    requests: now.requests - (before?.requests ?? 0),
    errors: now.errors - (before?.errors ?? 0),
    durations: now.durations.map((count, place) => count - (before?.durations[place] ?? 0)),
  };
}
