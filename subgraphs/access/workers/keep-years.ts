import { setTimeout as pause } from 'node:timers/promises';

import type { SubgraphRuntime, SubgraphWorker } from '#shared/define.ts';

import { makeYears } from '../operations/make-years.ts';

// A year's partition is made a year ahead; twice a day is plenty.
const PAUSE_MS = 12 * 60 * 60 * 1_000;

/** Makes the log's partitions of the coming years. Until one is there, its records go where those of no year go. */
export const keepYears: SubgraphWorker = {
  name: 'keep-years',
  start: async (runtime, signal) => {
    await make(runtime);
    void keepMaking(runtime, signal);
  },
};

async function keepMaking(runtime: SubgraphRuntime, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await pause(PAUSE_MS, undefined, { signal }).catch(() => undefined);
    await (signal.aborted ? null : make(runtime));
  }
}

async function make({ orm, now, log }: SubgraphRuntime): Promise<void> {
  try {
    await makeYears(orm.em.fork(), now());
  } catch (error) {
    log.warn({ err: error }, 'chưa tạo được phân vùng năm của nhật ký / a year of the log was not made');
  }
}
