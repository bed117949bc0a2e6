import {
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  handleWhenResult,
  isBrokenCircuitError,
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
  const row = new ConsecutiveBreaker(terms.strikes);
  const breaker = circuitBreaker(handleWhenResult(isStrike), {
    breaker: row,
    halfOpenAfter: terms.probeAfterMs,
  });
  breaker.onStateChange((state) => watch?.health(HEALTH[state]));
  let underWay = 0;
  let restsUntil = 0;
  // While one request tries the subgraph, the breaker would let the others wait for it, longer than they may.
  const isLeftAlone = (): boolean =>
    breaker.state === CircuitState.HalfOpen || (restsUntil > 0 && Date.now() < restsUntil);
  // Of a subgraph that is well the breaker has nothing to remember: it is told of strikes, and of the answer that ends a row of them.
  const concernsBreaker = (outcome: Outcome): boolean =>
    (row.state > 0 || isStrike(outcome)) && breaker.state === CircuitState.Closed;
  const protect: Protection = async (attempt) => {
    underWay += 1;
    try {
      const isWell = breaker.state === CircuitState.Closed;
      const outcome = await (isWell ? attempt() : breaker.execute(attempt));
      if (isWell && concernsBreaker(outcome)) {
        await breaker.execute(() => outcome);
      }
      restsUntil = outcome.isAnswer || outcome.restMs === 0 ? restsUntil : Date.now() + outcome.restMs;
      return outcome;
    } catch (error) {
      return leftAlone(error);
    } finally {
      underWay -= 1;
    }
  };
  return (attempt) => {
    if (isLeftAlone()) {
      return Promise.resolve(LEFT_ALONE);
    }
    return underWay < terms.atOnce ? protect(attempt) : Promise.resolve(TOO_MANY);
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

function leftAlone(error: unknown): Failed {
  if (isBrokenCircuitError(error)) {
    return LEFT_ALONE;
  }
  throw error;
}
