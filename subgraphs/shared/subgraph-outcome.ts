/** What came of asking a subgraph once: its parsed answer, or why there is none. A value and no exception, because a busy gateway sees many. */
export type Outcome = Answered | Failed;

/** A subgraph answered JSON. */
export interface Answered {
  readonly isAnswer: true;
  readonly value: unknown;
}

/** A subgraph gave nothing that can be used. */
export interface Failed {
  readonly isAnswer: false;
  readonly code: 'SUBGRAPH_UNAVAILABLE' | 'SUBGRAPH_INVALID';
  /** For the log. It names no host and repeats nothing that was sent or answered. */
  readonly message: string;
  readonly cause?: unknown;
  /** Whether asking once more could help and cannot do harm: nothing of an answer had arrived. */
  readonly isRetryable: boolean;
  /** Whether it says that the subgraph is not well. An asker who went away says nothing about it. */
  readonly isStrike: boolean;
  /** How long the subgraph asked to be left alone, in milliseconds; 0: it did not. */
  readonly restMs: number;
}

/** The subgraph answered what cannot be trusted: it is well enough to answer, so nothing is counted against its health. */
export function invalid(message: string, cause?: unknown): Failed {
  const base = { isAnswer: false, code: 'SUBGRAPH_INVALID', message } as const;
  return { ...base, cause, isRetryable: false, isStrike: false, restMs: 0 };
}

/** The subgraph was not reached, too slow, overloaded or broken. */
export function unavailable(message: string, more: Partial<Omit<Failed, 'isAnswer' | 'code'>> = {}): Failed {
  const base = { isAnswer: false, code: 'SUBGRAPH_UNAVAILABLE', message } as const;
  return { ...base, isRetryable: false, isStrike: true, restMs: 0, ...more };
}
