import { sql } from 'kysely';

import { type Page } from '#shared/connection.ts';
import { type SubgraphRequest } from '#shared/define.ts';

import { type Sight } from '../rules/sight-of.ts';
import { type DossierChangeRow } from './dossier-feed.ts';
import { pageOfChanges } from './feed-pages.ts';
import { unitsBelow } from './unit-node.ts';

/** Every way to what is told of dossiers. */
export function createSyncLoaders({ em }: SubgraphRequest, sight: Sight) {
  return {
    /** Null for whoever has no unit: the feed is an agency's. */
    changes:
      sight.kind === 'UNIT'
        ? (page: Page): Promise<DossierChangeRow[]> =>
            pageOfChanges(em.getKysely<unknown>(), unitsBelow(sql`${sight.unit}`), page)
        : null,
  };
}
