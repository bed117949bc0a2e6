import { type EntityManager } from '@mikro-orm/postgresql';

import { type Caller } from '#shared/caller.ts';
import { type SubgraphRequest } from '#shared/define.ts';
import { type Notices } from '#shared/notices.ts';
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
  /** What is told of dossiers as it happens. */
  readonly notices: Notices;
  /** Fires when whoever listens to a subscription is gone; never for anything else. */
  readonly gone: AbortSignal;
  readonly loaders: DossiersLoaders;
}

/** The context of one request. */
export function createContext(request: SubgraphRequest): DossiersContext {
  const { caller, now, em, services, notices, gone = new AbortController().signal } = request;
  return { caller, now, em, services, notices, gone, loaders: createLoaders(request) };
}
