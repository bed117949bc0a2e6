import { callerError } from '#shared/errors.ts';

import type { DossiersContext } from '../context.ts';
import { NO_PARTIES, partiesOf } from '../entities/parties.ts';
import { unlessAway } from '../entities/unless-away.ts';
import { namePeople } from '../operations/name-people.ts';
import { accountOf } from '../rules/account-of.ts';
import type { NumberTyped } from '../rules/numbers-typed.ts';

/**
 * Whose numbers were typed (null: nobody's), so that a dossier can keep the person in place of the number. Empty while citizens is away.
 * Fails with RATE_LIMITED for an account that has typed too many numbers that are nobody's.
 */
export async function peopleTyped(
  { services, em, now, caller }: Pick<DossiersContext, 'services' | 'em' | 'now' | 'caller'>,
  typed: readonly NumberTyped[],
  procedureId: string,
): Promise<ReadonlyMap<string, string | null>> {
  const personalIds = [...new Set(typed.map(({ personalId }) => personalId))];
  if (personalIds.length === 0) {
    return new Map();
  }
  const look = async (): Promise<readonly (string | null)[]> => {
    const found = await unlessAway(partiesOf(services, { ...NO_PARTIES, personalIds }));
    return (found ?? []).map((party) => party?.ref ?? null);
  };
  const found = await namePeople(em, { account: accountOf(caller.actor) ?? '', procedureId, now, look });
  if (found === 'TOO_MANY_TRIES') {
    throw callerError('RATE_LIMITED', TOO_MANY_TRIES);
  }
  return new Map(found.map((ref, index) => [personalIds[index] ?? '', ref]));
}

const TOO_MANY_TRIES = {
  vi: 'Tài khoản này đã khai quá nhiều số định danh không có thật. Hãy thử lại sau một giờ.',
  en: 'This account has typed too many identifiers that are nobody’s. Try again in an hour.',
};
