import { setTimeout as pause } from 'node:timers/promises';

import type { SubgraphRuntime, SubgraphWorker } from '#shared/define.ts';

import { foldFigures } from '../operations/fold-figures.ts';

// Readers add up what is not folded yet: some hundred rows cost them nothing, some hundred thousand would.
const PAUSE_MS = 2_000;

/** Folds into the sums what was counted. Any number of processes may do it at once. */
export const foldFiguresWorker: SubgraphWorker = {
  name: 'fold-figures',
  start: async (runtime, signal) => {
    await foldedNow(runtime);
    void keepFolding(runtime, signal);
  },
};

async function keepFolding(runtime: SubgraphRuntime, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const folded = await foldedNow(runtime);
    await (folded > 0 ? null : pause(PAUSE_MS, undefined, { signal }).catch(() => undefined));
  }
}

async function foldedNow(runtime: SubgraphRuntime): Promise<number> {
  try {
    return await foldFigures(runtime.orm.em.fork());
  } catch {
    // The database says itself what it suffers from.
    runtime.log.info('Figures were not folded; it will be tried again.');
    return 0;
  }
}
