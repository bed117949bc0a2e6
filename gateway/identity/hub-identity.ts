import { gatewayKeysOf } from '#shared/keys.ts';
import type { ServiceCalls } from '#shared/service-calls.ts';

import { openRights } from '../policies/open-rights.ts';
import type { Rights } from '../policies/rights.ts';
import { openIdentity, type Identity, type IdentityOptions } from './identity.ts';
import { createPartyLookups } from './party-lookups.ts';
import { createVerifiedPeople } from './verified-people.ts';

/** What telling who is who in a hub takes. */
export interface HubIdentityOptions extends Omit<IdentityOptions, 'parties' | 'rights'> {
  readonly services: ServiceCalls;
}

/** Who is who in a hub, and what they may read. */
export interface HubIdentity extends Identity {
  readonly rights: Rights;
  /** Whether citizens has just told of a person, by ref, that their record was checked. */
  readonly isVerified: (ref: string) => boolean;
}

/** Opens the identity of a gateway with its hub around it: citizens knows people, dossiers cases, access purposes and rights. */
export async function openHubIdentity(options: HubIdentityOptions): Promise<HubIdentity> {
  const { rights, purposes, lookups } = await openRights({ ...options, keys: gatewayKeysOf(options.keys) });
  const { now } = options;
  const verified = createVerifiedPeople(now);
  const learnt = { learnt: lookups.learnFamily, verified: verified.learn };
  const parties = createPartyLookups(options.services, { now, ...learnt });
  const identity = await openIdentity({ ...options, parties, rights }).catch((error: unknown) => {
    purposes.stop();
    throw error;
  });
  const stop = (): void => {
    purposes.stop();
    identity.stop();
  };
  return { ...identity, rights, isVerified: verified.has, stop };
}
