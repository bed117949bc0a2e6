import type { EntityManager } from '@mikro-orm/postgresql';

import { UnitFeedPosition } from '../entities/unit-feed-position.ts';
import { UnitName } from '../entities/unit-name.ts';

/** A stretch of the units' feed: what changed, and where to go on. `cursor` null: there never was a row. */
export interface UnitFeedStretch {
  readonly nodes: readonly {
    readonly code: string;
    readonly name: string;
    readonly nameEn: string;
    readonly parentCode: string | null;
    readonly successorCodes: string[];
  }[];
  readonly cursor: string | null;
}

const FEED = 'units';

/** Where the copy of the units stands in its owner's feed. Null: at the beginning. */
export async function unitFeedPosition(em: EntityManager): Promise<string | null> {
  const position = await em.findOne(UnitFeedPosition, { feed: FEED });
  return position?.cursor ?? null;
}

/** Takes a stretch of the feed into the copy of the units, rows and position together. */
export async function copyUnits(em: EntityManager, { nodes, cursor }: UnitFeedStretch): Promise<void> {
  await em.transactional(async (inner) => {
    if (nodes.length > 0) {
      await inner.upsertMany(UnitName, [...nodes]);
    }
    if (cursor !== null) {
      await inner.upsert(UnitFeedPosition, { feed: FEED, cursor });
    }
  });
}
