import { parsePartialDate } from '#schema/scalars/partial-date.ts';
import { callerError } from '#shared/errors.ts';

import type { CitizensContext } from '../context.ts';
import type { CitizenRow } from '../entities/citizen.ts';
import { mustMatch, type PersonClaim } from '../rules/is-found-by.ts';

// The longest registered name is well below it.
const LONGEST_NAME = 200;

/** The person with that number, if the caller may look for them. Fails with BAD_USER_INPUT for a claim that nobody can match. */
export async function findCitizen(
  { caller, loaders }: CitizensContext,
  personalId: string,
  claim: PersonClaim,
): Promise<CitizenRow | null> {
  refuseUnusable(claim);
  if (mustMatch(caller.actor)) {
    const person = await loaders.personByClaim({ personalId, passport: null }, claim);
    return person && loaders.citizenByRef(person.ref, 'Query.citizen');
  }
  return loaders.citizenByPersonalId(personalId, 'Query.citizen');
}

/** Refuses a claim that nobody can match. */
export function refuseUnusable({ fullName, dateOfBirth }: PersonClaim): void {
  if (fullName !== null && fullName.length > LONGEST_NAME) {
    throw callerError('BAD_USER_INPUT', {
      vi: `Đối số "fullName" dài tối đa ${LONGEST_NAME} ký tự.`,
      en: `Argument "fullName" has at most ${LONGEST_NAME} characters.`,
    });
  }
  if (dateOfBirth !== null && !parsePartialDate(dateOfBirth).ok) {
    throw callerError('BAD_USER_INPUT', {
      vi: 'Đối số "dateOfBirth" phải theo dạng YYYY, YYYY-MM hoặc YYYY-MM-DD.',
      en: 'Argument "dateOfBirth" must be in the form YYYY, YYYY-MM or YYYY-MM-DD.',
    });
  }
}
