import type { SubgraphWorker } from '#shared/define.ts';
import { inBothLanguages } from '#shared/errors.ts';

import { ownRelease } from '../operations/own-release.ts';

/**
 * Releases the graph anew when the hub's own schema has changed, before the subgraph says that it is ready. A process of an older version that
 * starts while the hub is updated does not; in a demonstration, which nobody updates while it runs, whoever starts is served.
 */
export const keepRelease: SubgraphWorker = {
  name: 'keep-release',
  start: async ({ orm, keys, log, mode, now }) => {
    const made = await ownRelease(orm.em, { keys, now: now(), evenIfOlder: mode === 'demo' });
    if (made === 'OLDER') {
      log.warn(inBothLanguages(OLDER));
    }
  },
};

const OLDER = {
  vi: 'phiên bản này cũ hơn phiên bản đã phát hành lược đồ đang chạy nên không phát hành lược đồ của mình; nếu muốn quay về phiên bản này: hub registry go-back',
  en: 'this version is older than the one whose schema is served, and does not release its own; to go back to this version: hub registry go-back',
};
