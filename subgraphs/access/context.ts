import type { EntityManager } from '@mikro-orm/postgresql';

import type { Caller } from '#shared/caller.ts';
import type { SubgraphRequest } from '#shared/define.ts';
import type { SubgraphKeys } from '#shared/keys.ts';
import type { Notices } from '#shared/notices.ts';
import type { ServiceCalls } from '#shared/service-calls.ts';

import { type AccessLoaders, createLoaders } from './loaders.ts';

/** What a resolver of access may touch. */
export interface AccessContext {
  readonly caller: Caller;
  /** The time of the request. */
  readonly now: Date;
  readonly em: EntityManager;
  readonly keys: SubgraphKeys;
  /** Direct calls to other owners in this subgraph's own name. */
  readonly services: ServiceCalls;
  /** What the log says as it happens. */
  readonly notices: Notices;
  /** Fires when whoever listens to a subscription is gone; never for anything else. */
  readonly gone: AbortSignal;
  readonly loaders: AccessLoaders;
}

/** The context of one request. */
export function createContext(request: SubgraphRequest): AccessContext {
  const { caller, now, em, keys, services, notices, gone = new AbortController().signal } = request;
  return { caller, now, em, keys, services, notices, gone, loaders: createLoaders(request) };
}
