import { isService } from '#shared/caller.ts';
import { callerError } from '#shared/errors.ts';

import type { CitizensContext } from '../context.ts';
import type { PersonAssurance } from '../entities/citizen.ts';
import type { PassportRecord } from '../entities/person-record.ts';
import type { FamilyRow } from '../entities/unseen-look-ups.ts';
import type { PersonClaim } from '../rules/is-found-by.ts';
import { readPassport } from '../rules/passport.ts';
import { refuseUnusable } from './find-citizen.ts';
import type { PartyRefRow } from './party-refs.ts';

const NOT_FOR_YOU = {
  vi: 'Mục này chỉ dành cho dịch vụ của trục.',
  en: 'This field is for services of the hub.',
};

/** The children and wards under 18 of a person, for the gateway and dossiers. Fails with FORBIDDEN for everyone else. */
export async function minorsOf({ caller, loaders }: CitizensContext, ref: string): Promise<string[]> {
  if (!isService(caller, 'gateway', 'dossiers')) {
    throw callerError('FORBIDDEN', NOT_FOR_YOU);
  }
  return loaders.minorsOf(ref);
}

/** Whether a person is under 18, for the gateway. Fails with FORBIDDEN for everyone else. */
export async function isMinor({ caller, loaders }: CitizensContext, ref: string): Promise<boolean> {
  if (!isService(caller, 'gateway')) {
    throw callerError('FORBIDDEN', NOT_FOR_YOU);
  }
  return loaders.isMinor(ref);
}

/** Who a person's relatives are, for dossiers. Fails with FORBIDDEN for everyone else. */
export async function familyOf({ caller, loaders }: CitizensContext, ref: string): Promise<FamilyRow | null> {
  if (!isService(caller, 'dossiers')) {
    throw callerError('FORBIDDEN', NOT_FOR_YOU);
  }
  return loaders.familyOf(ref);
}

// More people stand on no form.
const MOST_REFS = 100;

/** How sure the register is of people, for dossiers. Fails with FORBIDDEN for everyone else, LIMIT_EXCEEDED over 100. */
export async function partyAssurances(
  { caller, loaders }: CitizensContext,
  refs: readonly string[],
): Promise<(PersonAssurance | null)[]> {
  if (!isService(caller, 'dossiers')) {
    throw callerError('FORBIDDEN', NOT_FOR_YOU);
  }
  if (refs.length > MOST_REFS) {
    throw callerError('LIMIT_EXCEEDED', {
      vi: `Mỗi lần hỏi tối đa ${MOST_REFS} người.`,
      en: `At most ${MOST_REFS} people may be asked about at once.`,
    });
  }
  return loaders.assurancesOf(refs);
}

/** By what a person is claimed to be known. */
export interface NameClaimed {
  readonly personalId: string | null;
  readonly passport: PassportRecord | null;
}

/**
 * The person with that number or passport, name and date of birth, for services that take a claim from somebody. Null: there is nobody of
 * whom all three are true; no answer and no time tells which was wrong. Fails with FORBIDDEN for everyone else.
 */
export async function matchedParty(
  { caller, loaders }: CitizensContext,
  { personalId, passport }: NameClaimed,
  claim: PersonClaim,
): Promise<PartyRefRow | null> {
  if (!isService(caller, 'dossiers', 'access')) {
    throw callerError('FORBIDDEN', NOT_FOR_YOU);
  }
  refuseUnusable(claim);
  const person = await loaders.personByClaim(
    { personalId, passport: passport && readPassport(passport) },
    claim,
  );
  return person && { ...person, kind: 'CITIZEN' };
}
