import DataLoader from 'dataloader';
import { sql } from 'kysely';

import type { SubgraphRequest } from '#shared/define.ts';

import type { Counted } from '../rules/indicator-values.ts';
import type { PeriodDays } from '../rules/period-of.ts';
import { dayOf } from '../rules/vietnam-time.ts';
import { countedIn } from './figures.ts';
import { proceduresBetween } from './procedure-copy.ts';
import { unitsBelow } from './unit-node.ts';

/** A unit with all below it, or null for the whole country, and when. */
interface AskedScope {
  readonly scope: string | null;
  readonly period: PeriodDays;
}

/** What was counted, each scope and period once in a request. */
export function figuresLoader(
  request: Pick<SubgraphRequest, 'em' | 'services' | 'now'>,
): DataLoader<AskedScope, Counted, string> {
  const today = dayOf(request.now);
  const counted = async ({ scope, period }: AskedScope): Promise<Counted> => {
    const units = scope === null ? null : unitsBelow(sql`${scope}`);
    const [sums, procedures] = await Promise.all([
      countedIn(request.em.getKysely<unknown>(), { period, units, today }),
      proceduresBetween(request, period),
    ]);
    return { ...sums, period, procedures };
  };
  return new DataLoader((asked: readonly AskedScope[]) => Promise.all(asked.map(counted)), {
    cacheKeyFn: ({ scope, period }) => JSON.stringify([scope, period]),
  });
}
