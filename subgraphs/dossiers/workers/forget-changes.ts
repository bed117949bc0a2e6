import { setTimeout as pause } from 'node:timers/promises';

import type { SubgraphRuntime, SubgraphWorker } from '#shared/define.ts';

import { forgetChanges as forget } from '../operations/forget-changes.ts';
import { feedKeptFrom } from '../rules/feed-terms.ts';

// What is 400 days old may be an hour older.
const PAUSE_MS = 3_600_000;

/** Forgets changes that the feed has told for long enough. Any number of processes may do it at once. */
export const forgetChangesWorker: SubgraphWorker = {
  name: 'forget-changes',
  start: async (runtime, signal) => {
    void keepForgetting(runtime, signal);
  },
};

async function keepForgetting(runtime: SubgraphRuntime, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const gone = await forgottenNow(runtime);
    await (gone > 0 ? null : pause(PAUSE_MS, undefined, { signal }).catch(() => undefined));
  }
}

async function forgottenNow({ orm, now, log }: SubgraphRuntime): Promise<number> {
  try {
    return await forget(orm.em.fork(), feedKeptFrom(now()));
  } catch {
    // The database says itself what it suffers from.
    log.info('Old changes of dossiers were not forgotten; it will be tried again.');
    return 0;
  }
}
