import { type Actor } from '#shared/caller.ts';

import { sameBirth } from './same-birth.ts';
import { sameName } from './same-name.ts';

/** What whoever looks for a person by number knows beside it; null is not said. */
export interface PersonClaim {
  readonly fullName: string | null;
  readonly dateOfBirth: string | null;
}

/**
 * Whether somebody who looks for a person by number finds them: people find themselves, and an officer must know name and date
 * of birth, so that numbers cannot be tried out.
 * @see NĐ 278/2025/NĐ-CP; the population database answers only when name and date of birth match (domain facts 3.4)
 */
export function isFoundBy(
  actor: Actor,
  claim: PersonClaim,
  person: { readonly fullName: string; readonly dateOfBirth: string },
): boolean {
  if (actor.kind !== 'OFFICER') {
    return true;
  }
  return (
    claim.fullName !== null &&
    claim.dateOfBirth !== null &&
    sameName(person.fullName, claim.fullName) &&
    sameBirth(person.dateOfBirth, claim.dateOfBirth)
  );
}
