import type { Actor } from '#shared/caller.ts';

import { sameBirth } from './same-birth.ts';
import { sameName } from './same-name.ts';

/** What whoever looks for a person by number knows beside it; null is not said. */
export interface PersonClaim {
  readonly fullName: string | null;
  readonly dateOfBirth: string | null;
}

/**
 * Whether whoever looks for a person by number must know name and date of birth, too, so that numbers cannot be tried out: everyone
 * who acts for an agency.
 * @see NĐ 278/2025/NĐ-CP; the population database answers only when name and date of birth match (domain facts 3.4)
 */
export function mustMatch({ kind }: Actor): boolean {
  return kind === 'OFFICER' || kind === 'MACHINE' || kind === 'SERVICE';
}

/**
 * Whether name and date of birth are those of a person. Both are compared whatever comes of the first.
 * @see NĐ 278/2025/NĐ-CP; the population database answers only when name and date of birth match (domain facts 3.4)
 */
export function isMatched(
  claim: PersonClaim,
  person: { readonly fullName: string; readonly dateOfBirth: string },
): boolean {
  const ofName = sameName(person.fullName, claim.fullName ?? '');
  const ofBirth = sameBirth(person.dateOfBirth, claim.dateOfBirth ?? '');
  return [claim.fullName !== null, claim.dateOfBirth !== null, ofName, ofBirth].every(Boolean);
}
