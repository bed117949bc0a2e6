import type { SubgraphWorker, WorkerRuntime } from '#shared/define.ts';
import { SubgraphFailure } from '#shared/subgraph-client.ts';

import { ERRAND_CHANNEL } from '../entities/errand.ts';
import { runErrand } from '../operations/run-errand.ts';

// Work that was put off comes due without anybody telling; the look costs one index look-up.
const LOOK_MS = 1_000;

/**
 * Does the work that was promised: legs begin and end, results reach their stores. Every instance of dossiers has this worker, and each
 * takes what no other is at.
 */
export const runErrands: SubgraphWorker = {
  name: 'run-errands',
  start: async (runtime, signal) => {
    void keepRunning(runtime, signal);
  },
};

async function keepRunning(runtime: WorkerRuntime, signal: AbortSignal): Promise<void> {
  const told = runtime.notices.listen(ERRAND_CHANNEL, { gone: signal, everyMs: LOOK_MS });
  const listener = told[Symbol.asyncIterator]();
  while ((await listener.next()).done !== true) {
    await runAll(runtime, signal);
  }
}

async function runAll(runtime: WorkerRuntime, signal: AbortSignal): Promise<void> {
  try {
    let outcome = 'DONE';
    while (outcome !== 'NOTHING' && !signal.aborted) {
      outcome = await runNext(runtime);
    }
  } catch (error) {
    // While it ends, its database goes away under it.
    if (!signal.aborted) {
      runtime.log.warn({ err: error }, 'chưa làm được việc đã hẹn / promised work was not looked for');
    }
  }
}

async function runNext({ orm, services, now, log }: WorkerRuntime): Promise<string> {
  const run = await runErrand(orm.em.fork(), { services, now });
  if (run.outcome === 'FAILED' && !(run.error instanceof SubgraphFailure)) {
    log.warn({ err: run.error }, 'việc đã hẹn bị lỗi, sẽ làm lại / promised work failed and is tried again');
  }
  return run.outcome;
}
