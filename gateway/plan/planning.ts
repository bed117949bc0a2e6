import { type QueryPlan, type QueryPlanner } from '@graphql-hive/router-query-planner';

import { limitExceeded, requestError } from '../guard/request-error.ts';
import { type Overrides } from './overrides.ts';

/** Makes plans outside of the main thread, a few at a time. */
export type Planning = (document: string, overrides: Overrides) => Promise<QueryPlan>;

// Node has four such threads, and name look-ups and files need some of them.
const AT_ONCE = 2;
const MOST_WAITING = 200;

/**
 * Opens the planning of one supergraph. A plan that takes too long is given up: the planner cannot be interrupted, so its
 * thread stays taken until it ends, but nobody waits for it. Fails with RequestError.
 */
export function createPlanning(planner: QueryPlanner, deadlineMs: number): Planning {
  const waiting: (() => void)[] = [];
  let running = 0;
  const turn = async (): Promise<void> => {
    if (running >= AT_ONCE) {
      await queued(waiting);
    } else {
      running += 1;
    }
  };
  const done = (): void => {
    const next = waiting.shift();
    if (next) {
      next();
    } else {
      running -= 1;
    }
  };
  return async (document, { labels, percentage }) => {
    await turn();
    const plan = planner.planAsync(document, null, new Set(labels), percentage).finally(done);
    return inTime(plan, deadlineMs);
  };
}

function queued(waiting: (() => void)[]): Promise<void> {
  if (waiting.length >= MOST_WAITING) {
    throw requestError(503, 'RATE_LIMITED', {
      vi: 'Quá nhiều thao tác mới đang chờ lập kế hoạch. Hãy thử lại sau.',
      en: 'Too many new operations wait to be planned. Try again later.',
    });
  }
  return new Promise((resolve) => {
    waiting.push(resolve);
  });
}

async function inTime(plan: Promise<QueryPlan>, deadlineMs: number): Promise<QueryPlan> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    late.reject(limitExceeded('thời gian lập kế hoạch (ms)', 'planning time (ms)', deadlineMs));
  }, deadlineMs);
  try {
    return await Promise.race([plan, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
