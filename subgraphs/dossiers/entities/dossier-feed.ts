import { defineEntity, p } from '@mikro-orm/core';

import { type DossierStatus } from '../rules/dossier-status.ts';
import { type DossierChangeKind } from './dossier-outbox.ts';

/** The table of changes in the order in which they are told, a row for each unit that is told. */
export const DossierFeedSchema = defineEntity({
  name: 'DossierFeed',
  tableName: 'dossier_feed',
  properties: {
    unit: p.text().primary(),
    /** The same for all units of a change; later changes have higher ones. */
    position: p.bigint('string').primary(),
    code: p.text(),
    version: p.integer(),
    kind: p.text().$type<DossierChangeKind>(),
    status: p.text().$type<DossierStatus>(),
    at: p.datetime(3),
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

/** A change as it is read. */
export interface DossierChangeRow {
  readonly position: string;
  readonly code: string;
  readonly version: number;
  readonly kind: DossierChangeKind;
  readonly status: DossierStatus;
  readonly at: Date;
}
