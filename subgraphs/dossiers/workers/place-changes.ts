import { setTimeout as pause } from 'node:timers/promises';

import type { SubgraphRuntime, SubgraphWorker } from '#shared/define.ts';

import { placeChanges } from '../operations/place-changes.ts';

// Readers place what they read themselves; this keeps what nobody reads from piling up.
const PAUSE_MS = 2_000;

/** Moves changes from the outbox to the feed. Any number of processes may do it at once. */
export const placeChangesWorker: SubgraphWorker = {
  name: 'place-changes',
  start: async (runtime, signal) => {
    await placedNow(runtime);
    void keepPlacing(runtime, signal);
  },
};

async function keepPlacing(runtime: SubgraphRuntime, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const placed = await placedNow(runtime);
    await (placed > 0 ? null : pause(PAUSE_MS, undefined, { signal }).catch(() => undefined));
  }
}

async function placedNow(runtime: SubgraphRuntime): Promise<number> {
  try {
    return await placeChanges(runtime.orm.em.fork());
  } catch {
    // The database says itself what it suffers from.
    runtime.log.info('Changes of dossiers were not placed in the feed; it will be tried again.');
    return 0;
  }
}
