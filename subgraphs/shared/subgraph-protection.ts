import {
  bulkhead,
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  handleWhenResult,
  isBrokenCircuitError,
  isBulkheadRejectedError,
  wrap,
} from 'cockatiel';

import { unavailable, type Failed, type Outcome } from './subgraph-outcome.ts';

/** How much a subgraph may be asked, and when it is left alone. */
export interface ProtectionTerms {
  /** Requests at the same time, those that wait for a connection among them. */
  readonly atOnce: number;
  /** After this many failures in a row it is left alone. */
  readonly strikes: number;
  /** How long it is left alone before one request tries it again, in milliseconds. */
  readonly probeAfterMs: number;
}

/** Runs one request to a subgraph, or says at once why it is not made. */
export type Protection = (attempt: () => Promise<Outcome>) => Promise<Outcome>;

/** Is told when a subgraph begins to be left alone (LEFT_ALONE), when one request tries it again (TRIED), and when it is well again. */
export interface HealthWatch {
  readonly health: (state: 'WELL' | 'TRIED' | 'LEFT_ALONE') => void;
}

const TOO_MANY = unavailable('Too many requests to the subgraph are under way.', { isStrike: false });
const LEFT_ALONE = unavailable('The subgraph failed again and again and is left alone.', { isStrike: false });

/**
 * Keeps one subgraph's trouble its own: a bulkhead (it cannot hold up more than so many requests), a circuit breaker (while it is
 * down, nobody waits for it), and the rest that it asked for itself by Retry-After.
 */
export function createProtection(terms: ProtectionTerms, watch?: HealthWatch): Protection {
  const breaker = circuitBreaker(handleWhenResult(isStrike), {
    breaker: new ConsecutiveBreaker(terms.strikes),
    halfOpenAfter: terms.probeAfterMs,
  });
  breaker.onStateChange((state) => watch?.health(HEALTH[state]));
  const policy = wrap(bulkhead(terms.atOnce), breaker);
  let restsUntil = 0;
  return async (attempt) => {
    // While one request tries the subgraph, the breaker would let the others wait for it, longer than they may.
    if (breaker.state === CircuitState.HalfOpen || (restsUntil > 0 && Date.now() < restsUntil)) {
      return LEFT_ALONE;
    }
    try {
      const outcome = await policy.execute(attempt);
      restsUntil = outcome.isAnswer || outcome.restMs === 0 ? restsUntil : Date.now() + outcome.restMs;
      return outcome;
    } catch (error) {
      return refusedBy(error);
    }
  };
}

const HEALTH = {
  [CircuitState.Closed]: 'WELL',
  [CircuitState.HalfOpen]: 'TRIED',
  [CircuitState.Open]: 'LEFT_ALONE',
  [CircuitState.Isolated]: 'LEFT_ALONE',
} as const;

function isStrike(outcome: unknown): boolean {
  return typeof outcome === 'object' && outcome !== null && Reflect.get(outcome, 'isStrike') === true;
}

function refusedBy(error: unknown): Failed {
  if (isBulkheadRejectedError(error)) {
    return TOO_MANY;
  }
  if (isBrokenCircuitError(error)) {
    return LEFT_ALONE;
  }
  throw error;
}
