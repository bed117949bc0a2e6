import type { Caller } from '#shared/caller.ts';
import { verifyGrant } from '#shared/grant.ts';
import { GATEWAY, type GrantKeys } from '#shared/keys.ts';

import type { CaseFile } from '../policies/right-lookups.ts';
import type { Rights } from '../policies/rights.ts';
import type { StatedReason } from '../policies/stated-reason.ts';

/** For whom a service asks: the grant it was shown, and the reason that it states for them. */
export interface Delegating {
  /** The service that asks. */
  readonly service: string;
  /** The grant that the gateway gave it for this caller. */
  readonly grant: string;
  readonly reason: StatedReason;
  /** What the service says of the case that it states: it is asked for that itself otherwise. Null: nothing. */
  readonly caseFile: CaseFile | null;
}

/** What telling a delegated caller takes. */
export interface DelegatedCallerOptions {
  readonly keys: Pick<GrantKeys, 'taken'>;
  readonly rights: Rights;
  readonly now: () => Date;
}

/**
 * The caller in whose name a service asks: whoever the gateway's own grant to that service names, with the rights that they have for
 * the stated reason now. Null: the grant is not ours, not for this service, has ended, is a service's own, or came from a delegated
 * request already (depth one). Fails with RequestError when the reason cannot be.
 */
export async function delegatedCaller(
  { service, grant, reason, caseFile }: Delegating,
  { keys, rights, now }: DelegatedCallerOptions,
): Promise<Caller | null> {
  const terms = { audience: service, now: now() };
  const shown = await verifyGrant(grant, terms, keys.taken).catch(() => null);
  if (!shown || shown.issuer !== GATEWAY || shown.caller.isDelegated || !isSomebody(shown.caller)) {
    return null;
  }
  const known = { caseFile, shown: shown.caller };
  const caller = await rights.callerFor(shown.caller.actor, rights.readReason(reason), known);
  return { ...caller, isDelegated: true };
}

function isSomebody({ actor }: Caller): boolean {
  return actor.kind !== 'SERVICE' && actor.kind !== 'ANONYMOUS';
}
