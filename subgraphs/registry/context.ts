import type { EntityManager } from '@mikro-orm/postgresql';

import type { Caller } from '#shared/caller.ts';
import type { HubMode, SubgraphRequest } from '#shared/define.ts';
import type { SubgraphKeys } from '#shared/keys.ts';

import type { Turns } from './compose/turns.ts';
import { createLoaders, type RegistryLoaders } from './loaders.ts';

/** The turns of heavy work in this process. */
export interface RegistryTurns {
  /** Each is a process of its own with a gigabyte. */
  readonly checks: Turns;
  /** Each holds a connection while it waits for the others of all processes. */
  readonly releases: Turns;
}

/** What a resolver of the registry may touch. */
export interface RegistryContext {
  readonly caller: Caller;
  /** The time of the request. */
  readonly now: Date;
  readonly em: EntityManager;
  readonly keys: SubgraphKeys;
  /** In a demonstration members may answer by http on loopback. */
  readonly mode: HubMode;
  /** Networks in which members answer though they are not public. */
  readonly memberNetworks: readonly string[];
  readonly turns: RegistryTurns;
  readonly loaders: RegistryLoaders;
}

/** Makes the contexts of requests that share these turns. */
export function contextsWith(turns: RegistryTurns): (request: SubgraphRequest) => RegistryContext {
  return (request) => {
    const { caller, now, em, keys, mode, memberNetworks } = request;
    return { caller, now, em, keys, mode, memberNetworks, turns, loaders: createLoaders(request) };
  };
}
