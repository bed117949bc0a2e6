import { defineEntity, p } from '@mikro-orm/core';

import type { SyncContent } from '../rules/sync-content.ts';
import type { RowOf } from './read-rows.ts';

/** The table of synchronised records. */
export const DossierSyncSchema = defineEntity({
  name: 'DossierSync',
  tableName: 'dossier_sync',
  properties: {
    dossierCode: p.text().primary(),
    /** The record under its official names, without the numbers of its owner. */
    content: p.json().$type<SyncContent>(),
    /** Digest of the content: the same again changes nothing. */
    digest: p.text(),
    eResult: p.boolean(),
    digitised: p.boolean(),
    shared: p.boolean(),
    usesPopulationData: p.boolean(),
    paidOnline: p.boolean(),
    freeOfCharge: p.boolean(),
    papersReused: p.integer(),
    papersSupplied: p.integer(),
    fieldsReused: p.integer(),
    fieldsTyped: p.integer(),
  },
});

/** What another system last said of a dossier, and the facts in it that figures are made of. */
export class DossierSync extends DossierSyncSchema.class {}
DossierSyncSchema.setClass(DossierSync);

/** What another system said of a new dossier. */
export type NewSync = Omit<RowOf<DossierSync>, 'dossierCode'>;
