import type { QueryPlan, QueryPlanner } from '@graphql-hive/router-query-planner';

import { limitExceeded, requestError, RequestError } from '../guard/request-error.ts';
import type { Overrides } from './overrides.ts';

/** Makes plans outside of the main thread, a few at a time. */
export type Planning = (document: string, overrides: Overrides) => Promise<QueryPlan>;

// Node has four such threads, and name look-ups and files need some of them.
const AT_ONCE = 2;
const MOST_WAITING = 200;

/**
 * Opens the planning of one supergraph. A plan that takes too long is given up: the planner cannot be interrupted, so its
 * thread stays taken until it ends, but nobody waits for it; nor does anybody wait longer for a thread. Fails with RequestError.
 */
export function createPlanning(planner: Pick<QueryPlanner, 'planAsync'>, deadlineMs: number): Planning {
  const waiting = new Set<() => void>();
  let running = 0;
  const turn = async (): Promise<void> => {
    if (running >= AT_ONCE) {
      await queued(waiting, deadlineMs);
    } else {
      running += 1;
    }
  };
  const done = (): void => {
    const [next] = waiting;
    if (next) {
      waiting.delete(next);
      next();
    } else {
      running -= 1;
    }
  };
  const plan = async (document: string, { labels, percentage }: Overrides): Promise<QueryPlan> => {
    try {
      return await planner.planAsync(document, null, new Set(labels), percentage);
    } finally {
      done();
    }
  };
  return async (document, overrides) => {
    await turn();
    return inTime(plan(document, overrides), deadlineMs, tooSlow(deadlineMs));
  };
}

async function queued(waiting: Set<() => void>, patienceMs: number): Promise<void> {
  if (waiting.size >= MOST_WAITING) {
    throw BUSY;
  }
  const { promise, resolve } = Promise.withResolvers<void>();
  waiting.add(resolve);
  try {
    await inTime(promise, patienceMs, BUSY);
  } catch (late) {
    // Whoever waits no longer may have been given their turn in the same moment.
    if (waiting.delete(resolve)) {
      throw late;
    }
  }
}

const BUSY = requestError(503, 'RATE_LIMITED', {
  vi: 'Quá nhiều thao tác mới đang chờ lập kế hoạch. Hãy thử lại sau.',
  en: 'Too many new operations wait to be planned. Try again later.',
});

function tooSlow(deadlineMs: number): RequestError {
  return limitExceeded('thời gian lập kế hoạch (ms)', 'planning time (ms)', deadlineMs);
}

async function inTime<T>(awaited: Promise<T>, deadlineMs: number, late: RequestError): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(late), deadlineMs);
  try {
    return await Promise.race([awaited, promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** Whether a plan was given up because it took too long. */
export function isGivenUp(error: unknown): boolean {
  return (
    error instanceof RequestError &&
    error.errors.some(({ extensions }) => extensions.code === 'LIMIT_EXCEEDED')
  );
}
