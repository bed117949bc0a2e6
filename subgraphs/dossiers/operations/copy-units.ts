import type { EntityManager } from '@mikro-orm/postgresql';

import { UnitFeedPosition } from '../entities/unit-feed-position.ts';
import { UnitNode } from '../entities/unit-node.ts';

/** A stretch of the units' feed: what changed, and where to go on. `cursor` null: there never was a row. */
export interface UnitFeedStretch {
  readonly nodes: readonly {
    readonly code: string;
    readonly parentCode: string | null;
    readonly validFrom: string | null;
    readonly validUntil: string | null;
    readonly kind: string | null;
    readonly areaId: string | null;
    readonly successorCodes: string[];
  }[];
  readonly cursor: string | null;
}

const FEED = 'units';

/** Where the copy of the units' tree stands in its owner's feed. Null: at the beginning. */
export async function unitFeedPosition(em: EntityManager): Promise<string | null> {
  const position = await em.findOne(UnitFeedPosition, { feed: FEED });
  return position?.cursor ?? null;
}

/** Takes a stretch of the feed into the copy of the units' tree, rows and position together. */
export async function copyUnits(em: EntityManager, { nodes, cursor }: UnitFeedStretch): Promise<void> {
  await em.transactional(async (inner) => {
    if (nodes.length > 0) {
      await inner.upsertMany(UnitNode, [...nodes]);
    }
    if (cursor !== null) {
      await inner.upsert(UnitFeedPosition, { feed: FEED, cursor });
    }
  });
}
