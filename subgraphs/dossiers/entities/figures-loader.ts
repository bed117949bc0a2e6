import DataLoader from 'dataloader';
import { type Kysely, sql } from 'kysely';

import type { Counted } from '../rules/indicator-values.ts';
import type { PeriodDays } from '../rules/period-of.ts';
import { dayOf } from '../rules/vietnam-time.ts';
import { countedIn } from './figures.ts';
import { unitsBelow } from './unit-node.ts';

/** A unit with all below it, or null for the whole country, and when. */
interface AskedScope {
  readonly scope: string | null;
  readonly period: PeriodDays;
}

/** What was counted, each scope and period once in a request. */
export function figuresLoader(db: Kysely<unknown>, now: Date): DataLoader<AskedScope, Counted, string> {
  const today = dayOf(now);
  return new DataLoader(
    (asked: readonly AskedScope[]) =>
      Promise.all(
        asked.map(({ scope, period }) =>
          countedIn(db, { period, units: scope === null ? null : unitsBelow(sql`${scope}`), today }),
        ),
      ),
    { cacheKeyFn: ({ scope, period }) => JSON.stringify([scope, period]) },
  );
}
