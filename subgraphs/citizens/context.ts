import { type Caller } from '#shared/caller.ts';
import { type SubgraphRequest } from '#shared/define.ts';

import { type CitizensLoaders, createLoaders } from './loaders.ts';

/** What a resolver of citizens may touch. */
export interface CitizensContext {
  readonly caller: Caller;
  /** The coordinate that this request's references come from, such as Dossier.owner. */
  readonly via: string;
  readonly loaders: CitizensLoaders;
}

/** The context of one request. */
export function createContext(request: SubgraphRequest): CitizensContext {
  return { caller: request.caller, via: request.via, loaders: createLoaders(request) };
}
