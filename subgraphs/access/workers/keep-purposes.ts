import { readFileSync } from 'node:fs';

import type { SubgraphWorker } from '#shared/define.ts';

import { readWrittenPurposes, storePurposes } from '../operations/store-purposes.ts';

/** The purposes that the hub brings with it. */
const OWN_PURPOSES = new URL('../seed/purposes.json', import.meta.url);

/** Puts the purposes in place that always exist, before the subgraph says that it is ready. Later versions are data: `hub access purposes`. */
export const keepPurposes: SubgraphWorker = {
  name: 'keep-purposes',
  start: async ({ orm }) => {
    const written: unknown = JSON.parse(readFileSync(OWN_PURPOSES, 'utf8'));
    await storePurposes(orm.em.fork(), readWrittenPurposes(written));
  },
};
