import type { Caller } from '#shared/caller.ts';
import type { SubgraphRequest } from '#shared/define.ts';
import { vietnamDay } from '#shared/vietnam-day.ts';

import { createLoaders, type UnitsLoaders } from './loaders.ts';

/** What a resolver of units may touch. */
export interface UnitsContext {
  readonly caller: Caller;
  /** Today in Vietnam, YYYY-MM-DD. */
  readonly today: string;
  readonly loaders: UnitsLoaders;
}

/** The context of one request. */
export function createContext({ caller, em, now }: SubgraphRequest): UnitsContext {
  return { caller, today: vietnamDay(now), loaders: createLoaders(em, vietnamDay(now)) };
}
