import type { EntityManager } from '@mikro-orm/postgresql';

import { Intake } from '../entities/intake.ts';
import { MISSES_WITHIN_MS, MOST_MISSES } from '../rules/intake-terms.ts';

/** Who names people by number on which form. */
export interface PeopleNamed {
  /** Keyed hash of the account. */
  readonly account: string;
  /** `<code>@<validFrom>` of the form's procedure. */
  readonly procedureId: string;
  readonly now: Date;
  /** The references behind the numbers, null for nobody's; empty while citizens is away. */
  readonly look: () => Promise<readonly (string | null)[]>;
}

/**
 * The people whom an account names by number. Each number that is nobody's is kept as a try, as at the counter: whoever has named that
 * many wrongly within an hour is answered nothing more, so that numbers cannot be tried out by filling in forms.
 */
export async function namePeople(
  em: EntityManager,
  { account, procedureId, now, look }: PeopleNamed,
): Promise<readonly (string | null)[] | 'TOO_MANY_TRIES'> {
  const since = new Date(now.getTime() - MISSES_WITHIN_MS);
  const misses = await em.count(Intake, { account, ownerRef: null, openedAt: { $gte: since } });
  if (misses >= MOST_MISSES) {
    return 'TOO_MANY_TRIES';
  }
  const found = await look();
  const tries = found.filter((ref) => ref === null).map(() => tryOf({ account, procedureId, now }));
  if (tries.length > 0) {
    await em.insertMany(Intake, tries);
  }
  return found;
}

function tryOf({ account, procedureId, now }: Pick<PeopleNamed, 'account' | 'procedureId' | 'now'>) {
  const id = crypto.randomUUID();
  const when = { openedAt: now, expiresAt: now };
  const nobody = { ownerRef: null, ownerKind: 'CITIZEN' as const, partyRef: null, people: [] };
  return { id, procedureId, account, channel: 'ONLINE' as const, unit: null, ...when, ...nobody };
}
