import type { Caller } from '#shared/caller.ts';
import type { Decision } from '#shared/policy.ts';
import { LACKS_SCOPE, NOT_SIGNED_IN, OUTSIDE_PURPOSE } from '#shared/refusals.ts';

import type { AnyOfAll, Guard } from '../supergraph/guards.ts';

/**
 * Whether a caller meets what a field asks by `@authenticated`, `@requiresScopes` and `@policy`. A policy is the code of a purpose:
 * it is met by whoever states that purpose and may. A policy that nobody knows is met by nobody.
 */
export function decideOnGuard({ scopes, policies }: Guard, caller: Caller): Decision {
  if (caller.actor.kind === 'ANONYMOUS') {
    return NOT_SIGNED_IN;
  }
  if (!scopes.every((wanted) => isMet(wanted, scopesOf(caller)))) {
    return LACKS_SCOPE;
  }
  return policies.every((wanted) => isMet(wanted, policiesOf(caller))) ? { allowed: true } : OUTSIDE_PURPOSE;
}

function isMet(wanted: AnyOfAll, held: readonly string[]): boolean {
  return wanted.some((all) => all.every((name) => held.includes(name)));
}

/** What a caller's token names as its rights. People have none: their rights come from who they are. */
export function scopesOf({ actor }: Caller): readonly string[] {
  return actor.kind === 'MACHINE' || actor.kind === 'REGISTRY' ? actor.scopes : [];
}

function policiesOf({ purpose, opens }: Caller): readonly string[] {
  return opens.legalBasis === '' ? [] : [purpose];
}
