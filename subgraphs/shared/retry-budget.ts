/** Decides whether one more retry may be made. */
export interface RetryBudget {
  /** A request was made. */
  readonly deposit: () => void;
  /** Whether a retry may be made now; if so, it is paid. */
  readonly withdraw: () => boolean;
}

// One retry for ten requests: a subgraph that is down gets a tenth more, not twice as much.
const PER_REQUEST = 0.1;
const MOST_SAVED = 10;

/** A budget that starts full, so that the first lost connection of a quiet hour is mended too. */
export function createRetryBudget(): RetryBudget {
  let saved = MOST_SAVED;
  return {
    deposit: () => {
      saved = Math.min(saved + PER_REQUEST, MOST_SAVED);
    },
    withdraw: () => {
      const isPaid = saved >= 1;
      saved -= isPaid ? 1 : 0;
      return isPaid;
    },
  };
}
