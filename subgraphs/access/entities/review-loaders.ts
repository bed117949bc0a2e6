import DataLoader from 'dataloader';

import type { Page } from '#shared/connection.ts';
import type { SubgraphRequest } from '#shared/define.ts';

import { reviewSight } from '../rules/review-sight.ts';
import type { EmergencyRow } from './emergency.ts';
import { looksIn, pageOfEmergencies } from './emergency-pages.ts';
import { pageOfRefusals, type RefusedLookFilter } from './refused-look-pages.ts';
import type { RefusedLookRow } from './refused-look.ts';

/** The ways to what is looked at afterwards: emergencies, and looks that were refused. */
export function createReviewLoaders({
  caller,
  em,
  now,
  keys,
}: Pick<SubgraphRequest, 'caller' | 'em' | 'now' | 'keys'>) {
  const db = em.getKysely<unknown>();
  return {
    /** One row more than the page has, if there is one; null for whoever reviews none. */
    emergencies: (reviewed: boolean, page: Page): Promise<EmergencyRow[]> | null => {
      const sight = reviewSight(caller);
      return sight && pageOfEmergencies(db, { sight, reviewed, now }, { page, seals: keys.seals });
    },
    /** Of an emergency that the caller may see. */
    lookCount: new DataLoader((ids: readonly string[]) => looksIn(db, ids)),
    /** For data protection alone; null for everyone else. */
    refusedLooks: (filter: RefusedLookFilter, page: Page): Promise<RefusedLookRow[]> | null =>
      caller.actor.kind === 'DATA_PROTECTION' ? pageOfRefusals(db, filter, page) : null,
  };
}
