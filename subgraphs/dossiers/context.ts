import { type EntityManager } from '@mikro-orm/postgresql';

import { type Caller } from '#shared/caller.ts';
import { type SubgraphRequest } from '#shared/define.ts';
import { type ServiceCalls } from '#shared/service-calls.ts';

import { createLoaders, type DossiersLoaders } from './loaders.ts';

/** What a resolver of dossiers may touch. */
export interface DossiersContext {
  readonly caller: Caller;
  /** The time of the request: what is overdue depends on it. */
  readonly now: Date;
  readonly em: EntityManager;
  /** Direct calls to other owners in this subgraph's own name. */
  readonly services: ServiceCalls;
  readonly loaders: DossiersLoaders;
}

/** The context of one request. */
export function createContext(request: SubgraphRequest): DossiersContext {
  const { caller, now, em, services } = request;
  return { caller, now, em, services, loaders: createLoaders(request) };
}
