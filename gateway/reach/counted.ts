import { SubgraphFailure, type SubgraphClient, type SubgraphWatch } from '#shared/subgraph-client.ts';

import type { SubgraphMetrics } from '../metrics/subgraph-metrics.ts';
import type { Lane } from './lane.ts';

/** Whose requests are counted, where, and by which clock. */
export interface Counting {
  readonly subgraph: string;
  readonly metrics: SubgraphMetrics;
  readonly now: () => Date;
}

/** Sends by a client and counts what it does; a failure tells since when there was no other answer. */
export function counted(
  client: SubgraphClient,
  { subgraph, metrics, now }: Counting,
): SubgraphClient['send'] {
  const requests = metrics.requestsOf(subgraph);
  let failingSince: Date | null = null;
  return async (message) => {
    const from = performance.now();
    requests.inFlight += 1;
    try {
      const answer = await client.send(message);
      requests.answered((performance.now() - from) / 1000);
      failingSince = null;
      return answer;
    } catch (error) {
      requests.failed((performance.now() - from) / 1000);
      // Whoever asked is gone: that says nothing of the subgraph.
      if (!(error instanceof SubgraphFailure) || message.signal?.aborted === true) {
        throw error;
      }
      failingSince ??= now();
      throw new SubgraphFailure(error.code, error.message, { cause: error, since: failingSince });
    } finally {
      requests.inFlight -= 1;
    }
  };
}

/** Counts what a client tells of itself. Each lane to a subgraph has a breaker of its own. */
export function watchOf(metrics: SubgraphMetrics, subgraph: string, lane: Lane): SubgraphWatch {
  const retries = metrics.subgraphRetries.labels(subgraph);
  const breaker = metrics.subgraphBreaker.labels(subgraph, lane);
  breaker.set(0);
  return { retried: () => retries.inc(), health: (state) => breaker.set(HEALTH[state]) };
}

const HEALTH = { WELL: 0, TRIED: 1, LEFT_ALONE: 2 } as const;
