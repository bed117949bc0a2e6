import { setTimeout as pause } from 'node:timers/promises';

import type { SubgraphRuntime, SubgraphWorker } from '#shared/define.ts';

import { forgetFiles as forget } from '../operations/forget-files.ts';

// A paper that no dossier took may stay an hour longer.
const PAUSE_MS = 3_600_000;

/** Forgets uploaded papers that no dossier took in time. */
export const forgetFiles: SubgraphWorker = {
  name: 'forget-files',
  start: async (runtime, signal) => {
    void keepForgetting(runtime, signal);
  },
};

async function keepForgetting(runtime: SubgraphRuntime, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      await forget(runtime.orm.em.fork(), runtime.now());
    } catch {
      runtime.log.info('Old uploads were not forgotten; it will be tried again.');
    }
    await pause(PAUSE_MS, undefined, { signal }).catch(() => undefined);
  }
}
