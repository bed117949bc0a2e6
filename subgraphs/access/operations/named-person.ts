import type { EntityManager } from '@mikro-orm/postgresql';

import { takeTurn } from '#shared/take-turn.ts';

import { NameMiss } from '../entities/name-miss.ts';
import type { RightRefusalCode } from '../entities/right-refused.ts';
import { MISSES_WITHIN_MS, MOST_MISSES } from '../rules/right-terms.ts';

/** Who names somebody, and who it turned out to be. */
export interface Naming {
  readonly account: string;
  readonly now: Date;
  /** Null: number, name and date of birth are not those of anybody. */
  readonly found: string | null;
}

/**
 * Whom somebody named, or why nobody: a miss is counted, and whoever misses too often is asked to wait. What an account asks at the same
 * moment is answered in turn: together it tells no more than one after the other.
 */
export function namedPerson(
  em: EntityManager,
  { account, now, found: ref }: Naming,
): Promise<{ readonly ref: string } | { readonly refusal: RightRefusalCode }> {
  return em.transactional(async (inner) => {
    await takeTurn(inner.getKysely<unknown>(), `misses:${account}`);
    const since = new Date(now.getTime() - MISSES_WITHIN_MS);
    const misses = await inner.count(NameMiss, { account, at: { $gte: since } });
    if (misses >= MOST_MISSES) {
      return { refusal: 'TOO_MANY_TRIES' };
    }
    if (ref === null) {
      inner.create(NameMiss, { id: crypto.randomUUID(), account, at: now });
    }
    return ref === null ? { refusal: 'NOT_MATCHED' } : { ref };
  });
}
