import { defineEntity, p } from '@mikro-orm/core';

import type { RowOf } from './read-rows.ts';

/** The table of what dossiers led to. */
export const DossierResultSchema = defineEntity({
  name: 'DossierResult',
  tableName: 'dossier_result',
  properties: {
    dossierCode: p.text().primary(),
    /** Its place among the others of the dossier, from 1. */
    position: p.integer().primary(),
    documentId: p.uuid(),
  },
});

/** A document that came out of a dossier; the document itself is kept by citizens. */
export class DossierResult extends DossierResultSchema.class {}
DossierResultSchema.setClass(DossierResult);

/** A result as it is read. */
export type StoredResult = RowOf<DossierResult>;
