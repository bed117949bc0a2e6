import type { SubgraphWorker } from '#shared/define.ts';

import { forgetOld } from './forget-old.ts';
import { keepRelease } from './keep-release.ts';

/** The background work of the registry. */
export const registryWorkers: readonly SubgraphWorker[] = [keepRelease, forgetOld];
