import { setTimeout as pause } from 'node:timers/promises';

import type { SubgraphRuntime, SubgraphWorker } from '#shared/define.ts';

import { forgetReleases } from '../operations/forget-releases.ts';
import { forgetUsage } from '../operations/forget-usage.ts';

const PAUSE_MS = 6 * 3_600_000;

/** Forgets usage that nobody is told of any more, and releases that nobody needs. */
export const forgetOld: SubgraphWorker = {
  name: 'forget-old',
  start: async (runtime, signal) => {
    void keepForgetting(runtime, signal);
  },
};

async function keepForgetting(runtime: SubgraphRuntime, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      await forgetUsage(runtime.orm.em, runtime.now());
      await forgetReleases(runtime.orm.em, runtime.now());
    } catch {
      runtime.log.info('Old usage or releases were not forgotten; it will be tried again.');
    }
    await pause(PAUSE_MS, undefined, { signal }).catch(() => undefined);
  }
}
