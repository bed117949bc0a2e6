import type { SubgraphRequest } from '#shared/define.ts';
import { vietnamDay } from '#shared/vietnam-day.ts';

import { createLoaders, type ProceduresLoaders } from './loaders.ts';

/** What a resolver of procedures may touch. All of it is public, so no caller is in it. */
export interface ProceduresContext {
  /** Today in Vietnam, YYYY-MM-DD. */
  readonly today: string;
  readonly loaders: ProceduresLoaders;
}

/** The context of one request. */
export function createContext({ em, now }: SubgraphRequest): ProceduresContext {
  return { today: vietnamDay(now), loaders: createLoaders(em, vietnamDay(now)) };
}
