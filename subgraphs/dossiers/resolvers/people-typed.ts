import { callerError } from '#shared/errors.ts';

import type { DossiersContext } from '../context.ts';
import { personDescribed } from '../entities/person-described.ts';
import { NO_PARTIES, partiesOf } from '../entities/parties.ts';
import { unlessAway } from '../entities/unless-away.ts';
import { namePeople, type PeopleFound } from '../operations/name-people.ts';
import { accountOf } from '../rules/account-of.ts';
import type { PersonTyped } from '../rules/filed-field.ts';
import type { NumberTyped } from '../rules/numbers-typed.ts';
import { sightOf } from '../rules/sight-of.ts';

/**
 * Whose numbers were typed, by key of their field, so that a dossier can keep the person in place of the number. Empty while citizens is
 * away. Fails with RATE_LIMITED for an account that has described too many people who are nobody.
 */
export async function peopleTyped(
  { services, em, now, caller }: Pick<DossiersContext, 'services' | 'em' | 'now' | 'caller'>,
  typed: readonly NumberTyped[],
  procedureId: string,
): Promise<ReadonlyMap<string, PersonTyped>> {
  if (typed.length === 0) {
    return new Map();
  }
  const seesWhose = sightOf(caller).kind === 'UNIT';
  const look = async () => (await unlessAway(lookUp(services, typed, seesWhose))) ?? NOBODY;
  const found = await namePeople(em, { account: accountOf(caller.actor) ?? '', procedureId, now, look });
  if (found === 'TOO_MANY_TRIES') {
    throw callerError('RATE_LIMITED', TOO_MANY_TRIES);
  }
  return found;
}

const NOBODY: PeopleFound = { people: new Map(), misses: 0 };

/** Whose each number is and whether it was described rightly, asked at once: no time tells whether anybody has it. */
async function lookUp(
  services: DossiersContext['services'],
  typed: readonly NumberTyped[],
  seesWhose: boolean,
): Promise<PeopleFound> {
  const personalIds = typed.map(({ personalId }) => personalId);
  const [parties, described] = await Promise.all([
    partiesOf(services, { ...NO_PARTIES, personalIds }),
    Promise.all(typed.map((one) => isAsDescribed(services, one))),
  ]);
  const people = typed.map(({ key, mustMatch }, index) => {
    const ref = parties[index]?.ref ?? null;
    return [key, { ref, isAsDescribed: mustMatch ? (described[index] ?? false) : null }] as const;
  });
  const wrong = described.filter((isThem) => isThem === false);
  // Whoever works on dossiers sees of a number outside any role whether it is anybody's: to them that is a try, too.
  const nobodys = typed.filter(({ mustMatch }, index) => seesWhose && !mustMatch && !parties[index]);
  return { people: new Map(people), misses: wrong.length + nobodys.length };
}

/** Null: name and date of birth were not given. */
async function isAsDescribed(
  services: DossiersContext['services'],
  { personalId, described }: NumberTyped,
): Promise<boolean | null> {
  return (
    described && (await personDescribed(services, { personalId, passport: null, ...described })) !== null
  );
}

const TOO_MANY_TRIES = {
  vi: 'Tài khoản này đã khai quá nhiều số định danh không khớp với họ tên và ngày sinh. Hãy thử lại sau một giờ.',
  en: 'This account has typed too many identifiers that do not match name and date of birth. Try again in an hour.',
};
