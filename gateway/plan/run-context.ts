import { type Supergraph } from '../supergraph/supergraph.ts';
import { type NeutralErrors } from './neutral-errors.ts';
import { type Values } from './variable-values.ts';

/** One request to a subgraph, as it goes over the wire. */
export interface SubgraphRequest {
  readonly subgraph: string;
  readonly query: string;
  readonly variables: Values;
  readonly via: string;
}

/** What a run of a plan works with. */
export interface Run {
  readonly supergraph: Supergraph;
  readonly values: Values;
  readonly errors: NeutralErrors;
  /** What is known so far, in neutral names. */
  readonly data: Record<string, unknown>;
  /** Objects that miss fields, and why. */
  readonly missing: WeakMap<object, 'ABSENT' | 'FAILED'>;
  /** Asks a subgraph; fails with SubgraphFailure. */
  readonly ask: (request: SubgraphRequest) => Promise<unknown>;
}
