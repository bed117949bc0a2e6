import type { EntityManager } from '@mikro-orm/postgresql';

import type { Caller } from '#shared/caller.ts';
import type { HubMode, SubgraphRequest } from '#shared/define.ts';
import type { SubgraphKeys } from '#shared/keys.ts';

import { type CitizensLoaders, createLoaders } from './loaders.ts';

/** What a resolver of citizens may touch. */
export interface CitizensContext {
  readonly caller: Caller;
  /** The coordinate that this request's references come from, such as Dossier.owner. */
  readonly via: string;
  readonly now: Date;
  readonly em: EntityManager;
  readonly keys: SubgraphKeys;
  /** Whether personal numbers may be made up. */
  readonly mode: HubMode;
  readonly loaders: CitizensLoaders;
}

/** The context of one request. */
export function createContext(request: SubgraphRequest): CitizensContext {
  const { caller, via, now, em, keys, mode } = request;
  return { caller, via, now, em, keys, mode, loaders: createLoaders(request) };
}
