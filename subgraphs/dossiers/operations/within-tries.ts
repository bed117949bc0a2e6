import type { EntityManager } from '@mikro-orm/postgresql';

import { takeTurn } from '#shared/take-turn.ts';

import { Intake } from '../entities/intake.ts';
import { MISSES_WITHIN_MS, MOST_MISSES } from '../rules/intake-terms.ts';

/** Who names people, and when. */
export interface Trying {
  /** Keyed hash of the account. */
  readonly account: string;
  readonly now: Date;
}

/** Whether an account has named as many people wrongly within an hour as anybody may. */
export async function hasHadTries(em: EntityManager, { account, now }: Trying): Promise<boolean> {
  const since = new Date(now.getTime() - MISSES_WITHIN_MS);
  return (await em.count(Intake, { account, ownerRef: null, openedAt: { $gte: since } })) >= MOST_MISSES;
}

/**
 * Answers an account that has not had its tries, and keeps what its answer makes of it. Null: it has had them, and is told nothing. What
 * is asked at the same moment is answered in turn: together it tells no more than one after the other.
 */
export function withinTries<Answer>(
  em: EntityManager,
  trying: Trying,
  answer: (em: EntityManager) => Answer | Promise<Answer>,
): Promise<Answer | null> {
  return em.transactional(async (inner) => {
    await takeTurn(inner.getKysely<unknown>(), `tries:${trying.account}`);
    return (await hasHadTries(inner, trying)) ? null : answer(inner);
  });
}
