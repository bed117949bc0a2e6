import { Counter, Gauge, type Registry } from 'prom-client';

import { Durations } from './durations.ts';

/** What is counted of each subgraph. */
export interface SubgraphMetrics {
  /** What is counted of one subgraph's requests: asked for once, when the way to it is opened. */
  readonly requestsOf: (subgraph: string) => SubgraphRequests;
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

/** Makes the metrics of subgraphs. */
export function createSubgraphMetrics(registry: Registry): SubgraphMetrics {
  const registers = [registry];
  return {
    requestsOf: createRequests(registry),
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

function createRequests(registry: Registry): SubgraphMetrics['requestsOf'] {
  const seconds = new Durations(
    {
      name: 'hub_subgraph_request_seconds',
      help: 'Requests to subgraphs',
      labelNames: ['subgraph', 'outcome'],
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    },
    registry,
  );
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
