import { setTimeout as pause } from 'node:timers/promises';

import type { SubgraphRuntime, SubgraphWorker } from '#shared/define.ts';

import { forgetReach as forget } from '../operations/forget-reach.ts';

// Rows are small and few; what no limit counts any more may stay an hour longer.
const PAUSE_MS = 3_600_000;

/** Forgets who reached whom once no limit counts it any more. */
export const forgetReach: SubgraphWorker = {
  name: 'forget-reach',
  start: async (runtime, signal) => {
    void keepForgetting(runtime, signal);
  },
};

async function keepForgetting(runtime: SubgraphRuntime, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      await forget(runtime.orm.em.fork(), runtime.now());
    } catch {
      runtime.log.info('Old reaches were not forgotten; it will be tried again.');
    }
    await pause(PAUSE_MS, undefined, { signal }).catch(() => undefined);
  }
}
