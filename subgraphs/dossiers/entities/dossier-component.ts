import { defineEntity, p } from '@mikro-orm/core';

import type { RowOf } from './read-rows.ts';

/** The table of required papers and how they were satisfied. */
export const DossierComponentSchema = defineEntity({
  name: 'DossierComponent',
  tableName: 'dossier_component',
  indexes: [{ name: 'dossier_component_answer', properties: ['componentId', 'answer'] }],
  properties: {
    dossierCode: p.text().primary(),
    /** Its place among the others of the dossier, from 1. */
    position: p.integer().primary(),
    componentId: p.text(),
    answer: p
      .text()
      .$type<'SATISFIED_BY_DATA' | 'SATISFIED_BY_STORED_DOCUMENT' | 'NEEDS_UPDATE' | 'MUST_SUPPLY'>(),
    /** The stored document that took its place. Null: none did. */
    documentId: p.uuid().nullable(),
    /** The uploaded file that was handed in. Null: none was. */
    fileId: p.uuid().nullable(),
    /** Null: nothing was handed in. */
    digitised: p.boolean().nullable(),
  },
});

/** How one required paper of a dossier was satisfied. */
export class DossierComponent extends DossierComponentSchema.class {}
DossierComponentSchema.setClass(DossierComponent);

/** A paper as it is read. */
export type DossierComponentRow = RowOf<DossierComponent>;
