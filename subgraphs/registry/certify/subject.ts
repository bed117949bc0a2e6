import type { Line } from './line.ts';
import type { PublishedSchema } from './published-schema.ts';
import type { Sample } from './samples.ts';
import type { Signer } from './signer.ts';

/** The running subgraph that a check tries. */
export interface Subject {
  readonly schema: PublishedSchema;
  /** Keys that its developer says exist. */
  readonly samples: readonly Sample[];
  readonly signer: Signer;
  readonly line: Line;
}
