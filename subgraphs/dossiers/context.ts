import { type Caller } from '#shared/caller.ts';
import { type SubgraphRequest } from '#shared/define.ts';

import { createLoaders, type DossiersLoaders } from './loaders.ts';

/** What a resolver of dossiers may touch. */
export interface DossiersContext {
  readonly caller: Caller;
  /** The time of the request: what is overdue depends on it. */
  readonly now: Date;
  readonly loaders: DossiersLoaders;
}

/** The context of one request. */
export function createContext(request: SubgraphRequest): DossiersContext {
  return { caller: request.caller, now: request.now, loaders: createLoaders(request) };
}
