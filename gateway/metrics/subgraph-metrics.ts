import { Counter, Gauge, type Registry } from 'prom-client';

import { Durations } from './durations.ts';

/** What is counted of each subgraph. */
export interface SubgraphMetrics {
  /** What is counted of one subgraph's requests: asked for once, when the way to it is opened. */
  readonly requestsOf: (subgraph: string) => SubgraphRequests;
  /** What the requests took so far, by subgraph and outcome. */
  readonly subgraphSeconds: () => readonly SubgraphSeconds[];
  readonly subgraphRetries: Counter<'subgraph'>;
  /** 0: closed, requests pass. 1: one is let through to try. 2: open, none passes. */
  readonly subgraphBreaker: Gauge<'subgraph' | 'lane'>;
}

/** What is counted of the requests to one subgraph, in plain numbers that cost nothing to add to. */
export interface SubgraphRequests {
  /** Requests that it has not answered yet. */
  inFlight: number;
  readonly answered: (seconds: number) => void;
  readonly failed: (seconds: number) => void;
}

/** How many requests to a subgraph ended so, by what they took. */
export interface SubgraphSeconds {
  readonly subgraph: string;
  readonly outcome: 'answered' | 'failed';
  /** Upper bounds in seconds, ascending. */
  readonly bounds: readonly number[];
  /** By bound, and last those that took longer than any. */
  readonly counts: readonly number[];
}

const BOUNDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Makes the metrics of subgraphs. */
export function createSubgraphMetrics(registry: Registry): SubgraphMetrics {
  const registers = [registry];
  const seconds = new Durations(
    {
      name: 'hub_subgraph_request_seconds',
      help: 'Requests to subgraphs',
      labelNames: ['subgraph', 'outcome'],
      buckets: BOUNDS,
    },
    registry,
  );
  return {
    requestsOf: createRequests(seconds, registry),
    subgraphSeconds: () =>
      seconds.all.map(({ labels: { subgraph = '', outcome }, counts }) => ({
        subgraph,
        outcome: outcome === 'failed' ? 'failed' : 'answered',
        bounds: BOUNDS,
        counts,
      })),
    subgraphRetries: new Counter({
      name: 'hub_subgraph_retries_total',
      help: 'Requests to subgraphs that were sent a second time',
      labelNames: ['subgraph'],
      registers,
    }),
    subgraphBreaker: new Gauge({
      name: 'hub_subgraph_breaker_state',
      help: 'Circuit breaker of a subgraph: 0 closed, 1 half open, 2 open',
      labelNames: ['subgraph', 'lane'],
      registers,
    }),
  };
}

function createRequests(
  seconds: Durations<'subgraph' | 'outcome'>,
  registry: Registry,
): SubgraphMetrics['requestsOf'] {
  const known = new Map<string, SubgraphRequests>();
  const inFlight: Gauge<'subgraph'> = new Gauge({
    name: 'hub_subgraph_requests_in_flight',
    help: 'Requests that a subgraph has not answered yet',
    labelNames: ['subgraph'],
    registers: [registry],
    collect: () => known.forEach((requests, subgraph) => inFlight.set({ subgraph }, requests.inFlight)),
  });
  return (subgraph) => {
    const requests = known.get(subgraph) ?? {
      inFlight: 0,
      answered: seconds.series({ subgraph, outcome: 'answered' }),
      failed: seconds.series({ subgraph, outcome: 'failed' }),
    };
    // A way to a subgraph may be opened again, with a new supergraph: it goes on counting.
    known.set(subgraph, requests);
    return requests;
  };
}
