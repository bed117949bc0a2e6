import type { EntityManager } from '@mikro-orm/postgresql';

import { addEvent } from '../entities/new-event.ts';
import type { RoutingHostAllowedRow } from '../entities/outcomes.ts';
import { registryRefused, type RegistryRefusedRow } from '../entities/refused.ts';
import type { RegistryActor } from '../rules/registry-rights.ts';
import { canonicalHost } from '../rules/routing-host.ts';

/** Allows an agency's subgraphs to answer at a host. */
export async function allowRoutingHost(
  em: EntityManager,
  asked: { readonly by: RegistryActor; readonly agency: string; readonly host: string; readonly now: Date },
): Promise<RoutingHostAllowedRow | RegistryRefusedRow> {
  const { by, agency, now } = asked;
  const host = canonicalHost(asked.host);
  if (host === null) {
    return registryRefused('HOST');
  }
  return em.fork().transactional(async (own) => {
    const inserted = await own
      .getKysely<{ routing_host: { agency: string; host: string; allowed_at: Date } }>()
      .insertInto('routing_host')
      .values({ agency, host, allowed_at: now })
      .onConflict((conflict) => conflict.doNothing())
      .returning('host')
      .execute();
    const repeated = inserted.length === 0;
    if (!repeated) {
      addEvent(own, { kind: 'HOST_ALLOWED', at: now, by, concerns: agency, subject: host });
    }
    return { __typename: 'RoutingHostAllowed', agency, host, repeated };
  });
}
