import { ANONYMOUS, type Caller } from '#shared/caller.ts';

import type { Rights } from '../policies/rights.ts';
import type { StatedReason } from '../policies/stated-reason.ts';
import { actorOf, type TokenHolder } from './actor-of.ts';
import type { PartyLookups } from './party-lookups.ts';

/** What is asked to make a caller of a token. */
export interface CallerSources {
  readonly parties: PartyLookups;
  readonly rights: Rights;
}

/** Makes the caller of a request from whoever shows its token (null: nobody) and its stated reason. Fails with RequestError. */
export async function callerOf(
  holder: TokenHolder | null,
  reason: StatedReason,
  { parties, rights }: CallerSources,
): Promise<Caller> {
  // A reason that cannot be is refused also where nobody has signed in.
  const read = rights.readReason(reason);
  return holder ? rights.callerFor(await actorOf(holder, parties), read) : ANONYMOUS;
}
