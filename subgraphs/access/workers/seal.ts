import { setTimeout as pause } from 'node:timers/promises';

import type { SubgraphRuntime, SubgraphWorker } from '#shared/define.ts';

import { spreadLooks } from '../entities/look-rows.ts';
import { sealRecords } from '../operations/seal-records.ts';

// A record is to stand in the tree within a second. A question that finds nothing costs one look at an empty index.
const PAUSE_MS = 300;
// Whoever reads the log meanwhile waits for so many at most.
const LOOKS_AT_ONCE = 50;

/**
 * Seals what was recorded. Every instance of access has this worker, and one at a time seals. When it fails, what is not
 * sealed stays as it is and the next round tries again.
 */
export const seal: SubgraphWorker = {
  name: 'seal',
  start: async (runtime, signal) => {
    await sealAll(runtime, signal);
    void keepSealing(runtime, signal);
  },
};

async function keepSealing(runtime: SubgraphRuntime, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await pause(PAUSE_MS, undefined, { signal }).catch(() => undefined);
    await sealAll(runtime, signal);
  }
}

async function sealAll({ orm, keys, now, log }: SubgraphRuntime, signal: AbortSignal): Promise<void> {
  try {
    const db = orm.em.fork().getKysely<unknown>();
    while (!signal.aborted && (await spreadLooks(db, LOOKS_AT_ONCE)) > 0);
    let sealed = signal.aborted ? 0 : 1;
    while (sealed > 0 && !signal.aborted) {
      sealed = await sealRecords(orm.em.fork(), { now, privateKey: keys.lasting });
    }
  } catch (error) {
    // While it ends, its database goes away under it.
    if (!signal.aborted) {
      log.warn({ err: error }, 'chưa niêm phong được nhật ký truy cập / the access log was not sealed');
    }
  }
}
