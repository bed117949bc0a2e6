import DataLoader from 'dataloader';
import { sql } from 'kysely';

import type { Page } from '#shared/connection.ts';
import type { SubgraphRequest } from '#shared/define.ts';
import { inKeyOrder } from '#shared/load-by-key.ts';

import type { Sight } from '../rules/sight-of.ts';
import type { SyncContent } from '../rules/sync-content.ts';
import { componentsAlwaysByData } from './components-by-data.ts';
import type { DossierChangeRow } from './dossier-feed.ts';
import { changesAfter } from './feed-pages.ts';
import { figuresLoader } from './figures-loader.ts';
import { unitsBelow } from './unit-node.ts';

/** Every way to what is told of dossiers. */
export function createSyncLoaders(request: SubgraphRequest, sight: Sight) {
  const { em } = request;
  return {
    /** What another system said of a dossier that was loaded for this caller. Null: nothing, the hub keeps it. */
    syncContent: new DataLoader(async (codes: readonly string[]) => {
      const { rows } = await sql<{ readonly code: string; readonly content: SyncContent }>`
        select dossier_code as code, content from dossier_sync where dossier_code = any(${codes}::text[])`.execute(
        em.getKysely<unknown>(),
      );
      const found = inKeyOrder(codes, rows, ({ code }) => code);
      return found.map((row) => row?.content ?? null);
    }),
    figures: figuresLoader(request),
    componentsAlwaysByData: () => componentsAlwaysByData(em.getKysely<unknown>()),
    /** Null for whoever has no unit: the feed is an agency's. */
    changes:
      sight.kind === 'UNIT'
        ? (page: Page): Promise<DossierChangeRow[] | 'FORGOTTEN'> =>
            changesAfter(em.getKysely<unknown>(), unitsBelow(sql`${sight.unit}`), page)
        : null,
  };
}
