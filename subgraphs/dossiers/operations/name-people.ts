import type { EntityManager } from '@mikro-orm/postgresql';

import { Intake } from '../entities/intake.ts';
import type { PersonTyped } from '../rules/filed-field.ts';
import { hasHadTries, withinTries } from './within-tries.ts';

/** Who names people by number on which form. */
export interface PeopleNamed {
  /** Keyed hash of the account. */
  readonly account: string;
  /** `<code>@<validFrom>` of the form's procedure. */
  readonly procedureId: string;
  readonly now: Date;
  /** Looks the people up. */
  readonly look: () => Promise<PeopleFound>;
}

/** Whose the numbers are that were named. */
export interface PeopleFound {
  /** By key of the field; empty while citizens is away. */
  readonly people: ReadonlyMap<string, PersonTyped>;
  /** How many were described by a name and a date of birth that are not those of the number, or are otherwise seen to be nobody. */
  readonly misses: number;
}

/**
 * The people whom an account names by number. Each that was described wrongly is kept as a try, as at the counter: whoever has done that
 * too often within an hour is answered nothing more, so that forms are no way to find people out. A number alone is no try where nothing
 * is told of it.
 */
export async function namePeople(
  em: EntityManager,
  { account, procedureId, now, look }: PeopleNamed,
): Promise<PeopleFound['people'] | 'TOO_MANY_TRIES'> {
  const trying = { account, now };
  // Whoever is told nothing more looks nobody up.
  if (await hasHadTries(em, trying)) {
    return 'TOO_MANY_TRIES';
  }
  const { people, misses } = await look();
  const told = await withinTries(em, trying, (inner) => {
    Array.from({ length: misses }, () => inner.create(Intake, tryOf({ account, procedureId, now })));
    return people;
  });
  return told ?? 'TOO_MANY_TRIES';
}

function tryOf({ account, procedureId, now }: Pick<PeopleNamed, 'account' | 'procedureId' | 'now'>) {
  const id = crypto.randomUUID();
  const when = { openedAt: now, expiresAt: now };
  const nobody = { ownerRef: null, ownerKind: 'CITIZEN' as const, partyRef: null, people: [] };
  return { id, procedureId, account, channel: 'ONLINE' as const, unit: null, ...when, ...nobody };
}
