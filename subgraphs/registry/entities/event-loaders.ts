import type { FilterQuery } from '@mikro-orm/core';

import { isService } from '#shared/caller.ts';
import type { Page } from '#shared/connection.ts';
import type { SubgraphRequest } from '#shared/define.ts';

import { hasScope, registryActor } from '../rules/registry-rights.ts';
import { eventRow, RegistryEvent, type RegistryEventRow } from './registry-event.ts';
import { Release } from './release.ts';

/** The ways to the audit trail, and to what gateways load. */
export function createEventLoaders({ em, caller }: Pick<SubgraphRequest, 'em' | 'caller'>) {
  const actor = registryActor(caller);
  return {
    /** A page of the steps that the caller sees, newest first, one more if there is one. Null: not an account of the registry. */
    events: async (subgraph: string | null, { position, size }: Page): Promise<RegistryEventRow[] | null> => {
      if (actor === null) {
        return null;
      }
      const [id] = position ?? [];
      const { agency } = actor;
      const seen: FilterQuery<RegistryEvent>[] = [
        hasScope(actor, 'registry:publish') ? {} : { $or: [{ concerns: agency }, { agency }] },
        subgraph === null ? {} : { subgraph },
        id === undefined ? {} : { id: { $lt: id } },
      ];
      const steps = await em
        .fork()
        .find(RegistryEvent, { $and: seen }, { orderBy: { id: 'desc' }, limit: size + 1 });
      return steps.map(eventRow);
    },
    /** The newest release, for the gateway alone. Null: it is known. */
    newestRelease: async (known: number | null): Promise<Release | null> =>
      isService(caller, 'gateway')
        ? em.fork().findOne(Release, { number: { $gt: known ?? 0 } }, { orderBy: { number: 'desc' } })
        : null,
  };
}
