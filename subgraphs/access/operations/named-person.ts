import type { EntityManager } from '@mikro-orm/postgresql';

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

/** Whom somebody named, or why nobody: a miss is counted, and whoever misses too often is asked to wait. */
export async function namedPerson(
  em: EntityManager,
  { account, now, found: ref }: Naming,
): Promise<{ readonly ref: string } | { readonly refusal: RightRefusalCode }> {
  const since = new Date(now.getTime() - MISSES_WITHIN_MS);
  const misses = await em.count(NameMiss, { account, at: { $gte: since } });
  if (misses >= MOST_MISSES) {
    return { refusal: 'TOO_MANY_TRIES' };
  }
  if (ref === null) {
    em.create(NameMiss, { id: crypto.randomUUID(), account, at: now });
    await em.flush();
    return { refusal: 'NOT_MATCHED' };
  }
  return { ref };
}
