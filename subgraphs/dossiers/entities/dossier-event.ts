import { defineEntity, p } from '@mikro-orm/core';

import { type DossierStatus } from '../rules/dossier-status.ts';
import { type RowOf } from './read-rows.ts';

/** The table of what happened to dossiers. */
export const DossierEventSchema = defineEntity({
  name: 'DossierEvent',
  tableName: 'dossier_event',
  properties: {
    dossierCode: p.text().primary(),
    /** Its place among the others of the dossier, from 1. */
    position: p.integer().primary(),
    at: p.datetime(3),
    kind: p.text().$type<'STATUS' | 'APOLOGY' | 'TRANSFER'>(),
    /** After the event. */
    status: p.text().$type<DossierStatus>(),
    /** Null: the person did it, not a unit. */
    unit: p.text().nullable(),
    /** The due date that the event set. Null: it left it alone. */
    dueAt: p.datetime(3).nullable(),
  },
});

/** One entry of a dossier's history. */
export class DossierEvent extends DossierEventSchema.class {}
DossierEventSchema.setClass(DossierEvent);

/** An entry of the history as it is read. */
export type DossierEventRow = RowOf<DossierEvent>;
