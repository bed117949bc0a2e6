import type { HealthState } from '#schema/generated/registry.ts';

/** What gateways last told of a subgraph. */
export interface Pulse {
  readonly seenAt: Date | null;
  readonly requests: number;
  readonly errors: number;
}

const FRESH_MS = 10 * 60 * 1_000;

/**
 * How a subgraph answers: what was told longer ago than ten minutes says nothing any more.
 * @see schema/registry.graphql, HealthState
 */
export function subgraphHealth({ seenAt, requests, errors }: Pulse, now: Date): HealthState {
  if (seenAt === null || now.getTime() - seenAt.getTime() > FRESH_MS) {
    return 'UNKNOWN';
  }
  return errors * 2 >= requests ? 'FAILING' : 'ANSWERING';
}
