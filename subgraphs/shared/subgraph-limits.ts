/** What one subgraph may take of whoever asks it. */
export interface SubgraphLimits {
  /** The longest that one request may take, in milliseconds. */
  readonly deadlineMs: number;
  /** The longest that opening a connection may take, in milliseconds. */
  readonly connectMs: number;
  /** The longest answer, in bytes. */
  readonly mostBytes: number;
  readonly connections: number;
  /** Requests that may wait for a connection; one more fails at once. */
  readonly waiting: number;
  /** After this many failures in a row the subgraph is left alone. */
  readonly strikes: number;
  /** How long it is left alone before one request tries it again, in milliseconds. */
  readonly probeAfterMs: number;
  /** Subscriptions that may be open at the same time. */
  readonly streams: number;
  /** The longest silence of an open subscription, in milliseconds: longer than two heartbeats. */
  readonly silenceMs: number;
  /** The longest event of a subscription, in bytes. */
  readonly mostEventBytes: number;
}

const USUAL: SubgraphLimits = {
  deadlineMs: 8_000,
  connectMs: 2_000,
  // A page of 100 dossiers with every field is under 1 MB; whoever sends more is broken or hostile.
  mostBytes: 8 * 1024 * 1024,
  connections: 32,
  waiting: 96,
  strikes: 5,
  probeAfterMs: 2_000,
  streams: 512,
  silenceMs: 30_000,
  mostEventBytes: 1024 * 1024,
};

/** The usual limits, with those given in their place. */
export function subgraphLimits(given: Partial<SubgraphLimits> = {}): SubgraphLimits {
  return { ...USUAL, ...given };
}
