import { readFileSync } from 'node:fs';

import * as v from 'valibot';

import { type SubgraphWorker } from '#shared/define.ts';

import { makeRelease } from '../operations/make-release.ts';

const OWNERS = new URL('../seed/own-subgraphs.json', import.meta.url);

/** Releases the graph anew when the hub's own schema has changed, before the subgraph says that it is ready. */
export const keepRelease: SubgraphWorker = {
  name: 'keep-release',
  start: async ({ orm, keys, now }) => {
    const agencies = v.parse(v.record(v.string(), v.string()), JSON.parse(readFileSync(OWNERS, 'utf8')));
    await makeRelease(orm.em, { now: now(), keys, agencies });
  },
};
