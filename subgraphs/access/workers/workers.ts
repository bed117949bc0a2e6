import type { SubgraphWorker } from '#shared/define.ts';

import { followUnits } from './follow-units.ts';
import { forgetReach } from './forget-reach.ts';
import { keepPurposes } from './keep-purposes.ts';
import { keepYears } from './keep-years.ts';
import { seal } from './seal.ts';

/** The background work of access. */
export const accessWorkers: readonly SubgraphWorker[] = [
  followUnits,
  keepPurposes,
  keepYears,
  seal,
  forgetReach,
];
