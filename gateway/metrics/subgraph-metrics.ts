import { Counter, Gauge, Histogram, type Registry } from 'prom-client';

/** What is counted of each subgraph. Keep the labelled child of each: finding it costs more than counting. */
export interface SubgraphMetrics {
  readonly subgraphSeconds: Histogram<'subgraph' | 'outcome'>;
  readonly subgraphRetries: Counter<'subgraph'>;
  /** 0: closed, requests pass. 1: one is let through to try. 2: open, none passes. */
  readonly subgraphBreaker: Gauge<'subgraph'>;
  readonly subgraphInFlight: Gauge<'subgraph'>;
}

/** Makes the metrics of subgraphs. */
export function createSubgraphMetrics(registry: Registry): SubgraphMetrics {
  const registers = [registry];
  return {
    subgraphSeconds: new Histogram({
      name: 'hub_subgraph_request_seconds',
      help: 'Requests to subgraphs',
      labelNames: ['subgraph', 'outcome'],
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
      registers,
    }),
    subgraphRetries: new Counter({
      name: 'hub_subgraph_retries_total',
      help: 'Requests to subgraphs that were sent a second time',
      labelNames: ['subgraph'],
      registers,
    }),
    subgraphBreaker: new Gauge({
      name: 'hub_subgraph_breaker_state',
      help: 'Circuit breaker of a subgraph: 0 closed, 1 half open, 2 open',
      labelNames: ['subgraph'],
      registers,
    }),
    subgraphInFlight: new Gauge({
      name: 'hub_subgraph_requests_in_flight',
      help: 'Requests that a subgraph has not answered yet',
      labelNames: ['subgraph'],
      registers,
    }),
  };
}
