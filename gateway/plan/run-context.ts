import type { Supergraph } from '../supergraph/supergraph.ts';
import type { AnswerReader } from './answer-reader.ts';
import type { NeutralErrors } from './neutral-errors.ts';
import type { Timings } from './shown-plan.ts';
import type { Values } from './variable-values.ts';
import type { Withheld } from './write-answer.ts';

/** One request to a subgraph, as it goes over the wire. */
export interface SubgraphRequest {
  readonly subgraph: string;
  /** The GraphQL request, JSON: a text, or its bytes in UTF-8. */
  readonly body: string | Buffer;
  /** The coordinate that the references in it came from; empty: none. */
  readonly via: string;
  /** A mutation is never sent twice. */
  readonly isMutation: boolean;
  /** Reads the answer; throws where it is no JSON. Absent: as JSON.parse does. */
  readonly read?: AnswerReader;
}

/** Asks a subgraph; fails with SubgraphFailure. */
export type Ask = (request: SubgraphRequest) => Promise<unknown>;

/** What a run of a plan works with. */
export interface Run {
  readonly supergraph: Supergraph;
  readonly values: Values;
  readonly errors: NeutralErrors;
  /** What is known so far, in neutral names. */
  readonly data: Record<string, unknown>;
  /** Objects that miss fields, and why. */
  readonly missing: WeakMap<object, 'ABSENT' | 'FAILED'>;
  readonly ask: Ask;
  /** Kept only when the plan is to be shown. */
  readonly timings: Timings | null;
  /** What was asked of subgraphs and another step may ask again. */
  readonly asked: Map<string, Promise<unknown>>;
  /** Why personal data may not leave. Null: it may. */
  readonly withheld: Withheld | null;
}
