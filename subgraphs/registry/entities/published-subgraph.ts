import type { SubgraphState } from '#schema/generated/registry.ts';

import type { StoredPulse } from './subgraph-pulse.ts';

/** A line of the board as resolvers get it. */
export interface PublishedSubgraphRow {
  readonly name: string;
  /** Code of the agency that answers for it. */
  readonly agency: string;
  readonly isOwn: boolean;
  readonly state: SubgraphState;
  /** Null, as the next: the hub's own, or out of the graph. */
  readonly version: number | null;
  readonly publishedAt: Date | null;
  readonly entities: readonly string[];
  readonly pulse: StoredPulse | null;
}
