import { defineEntity, p } from '@mikro-orm/core';

import type { DossierStatus } from '../rules/dossier-status.ts';
import type { DossierChangeKind } from './dossier-outbox.ts';

/** The table of changes in the order in which they are told, a row for each unit that is told. */
export const DossierFeedSchema = defineEntity({
  name: 'DossierFeed',
  tableName: 'dossier_feed',
  indexes: [
    // Rows are written in the order of this column: a few bytes tell where the old ones lie.
    { expression: 'create index dossier_feed_placed on dossier_feed using brin (placed_at)' },
  ],
  properties: {
    unit: p.text().primary(),
    /** The same for all units of a change; later changes have higher ones. */
    position: p.bigint('string').primary(),
    code: p.text(),
    version: p.integer(),
    kind: p.text().$type<DossierChangeKind>(),
    status: p.text().$type<DossierStatus>(),
    at: p.datetime(3),
    /** When it got its place, by the database's own clock: records of long ago may come today. */
    placedAt: p.datetime(3).defaultRaw('clock_timestamp()'),
  },
});

/** A change at its place in the feed. */
export class DossierFeed extends DossierFeedSchema.class {}
DossierFeedSchema.setClass(DossierFeed);

/** The table that says how far the feed goes. */
export const DossierFeedEndSchema = defineEntity({
  name: 'DossierFeedEnd',
  tableName: 'dossier_feed_end',
  properties: {
    /** There is one row: `dossiers`. */
    feed: p.text().primary(),
    position: p.bigint('string'),
  },
});

/** The last position of the feed. Whoever adds to it holds this row until all that they add is committed. */
export class DossierFeedEnd extends DossierFeedEndSchema.class {}
DossierFeedEndSchema.setClass(DossierFeedEnd);

/** The table of what the feed no longer tells. */
export const DossierFeedForgottenSchema = defineEntity({
  name: 'DossierFeedForgotten',
  tableName: 'dossier_feed_forgotten',
  properties: {
    unit: p.text().primary(),
    /** The last position that was forgotten of those that this unit was told. */
    position: p.bigint('string'),
  },
});

/** How far back a unit's feed goes. A unit of which nothing was forgotten has no row. */
export class DossierFeedForgotten extends DossierFeedForgottenSchema.class {}
DossierFeedForgottenSchema.setClass(DossierFeedForgotten);

/** A change as it is read. */
export interface DossierChangeRow {
  readonly position: string;
  readonly code: string;
  readonly version: number;
  readonly kind: DossierChangeKind;
  readonly status: DossierStatus;
  readonly at: Date;
}
