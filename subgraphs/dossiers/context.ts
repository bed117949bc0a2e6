import type { EntityManager } from '@mikro-orm/postgresql';

import type { Caller } from '#shared/caller.ts';
import type { DatedKey } from '#shared/dated-key.ts';
import type { SubgraphRequest } from '#shared/define.ts';
import type { Delegation } from '#shared/delegation.ts';
import type { SealKey } from '#shared/keys.ts';
import type { Notices } from '#shared/notices.ts';
import type { ServiceCalls } from '#shared/service-calls.ts';

import { createLoaders, type DossiersLoaders } from './loaders.ts';

/** What a resolver of dossiers may touch. */
export interface DossiersContext {
  readonly caller: Caller;
  /** The time of the request: what is overdue depends on it. */
  readonly now: Date;
  readonly em: EntityManager;
  /** Direct calls to other owners in this subgraph's own name. */
  readonly services: ServiceCalls;
  /** Queries over the whole graph for the caller. */
  readonly delegation: Delegation;
  /** Make digests of what is not kept itself, of prefilled values and of submissions: with the first, compare by any. */
  readonly namings: readonly DatedKey[];
  /** Seal what is kept of papers and drafts: with the first, open with the one named. */
  readonly seals: readonly SealKey[];
  /** What is told of dossiers as it happens. */
  readonly notices: Notices;
  /** Fires when whoever listens to a subscription is gone; never for anything else. */
  readonly gone: AbortSignal;
  readonly loaders: DossiersLoaders;
}

/** The context of one request. */
export function createContext(request: SubgraphRequest): DossiersContext {
  const {
    caller,
    now,
    em,
    services,
    delegation,
    keys,
    notices,
    gone = new AbortController().signal,
  } = request;
  const loaders = createLoaders(request);
  return {
    caller,
    now,
    em,
    services,
    delegation,
    namings: keys.namings,
    seals: keys.seals,
    notices,
    gone,
    loaders,
  };
}
