import { defineEntity, p } from '@mikro-orm/core';

import type { ProvenanceStamp } from './dossier-field.ts';
import type { RowOf } from './read-rows.ts';

/** The table of correction findings. */
export const DossierCorrectionSchema = defineEntity({
  name: 'DossierCorrection',
  tableName: 'dossier_correction',
  indexes: [
    {
      expression:
        "create index dossier_correction_of_source on dossier_correction ((source ->> 'owner'), state, dossier_code)",
    },
  ],
  properties: {
    dossierCode: p.text().primary(),
    /** Its place among the others of the dossier, from 1. */
    position: p.integer().primary(),
    id: p.uuid().unique(),
    key: p.text(),
    typed: p.text().nullable(),
    personRef: p.uuid().nullable(),
    source: p.json().$type<ProvenanceStamp>(),
    state: p.text().$type<'OPEN' | 'CONFIRMED' | 'DECLINED'>(),
    /** Null: not answered yet; so with the other two. */
    answeredAt: p.datetime(3).nullable(),
    /** The owner's words. */
    answer: p.text().nullable(),
    /** Keyed hash of the account that answered. */
    answeredBy: p.text().nullable(),
  },
});

/** A typed value that differs from its source; the source is never written to. */
export class DossierCorrection extends DossierCorrectionSchema.class {}
DossierCorrectionSchema.setClass(DossierCorrection);

/** A correction finding as it is read. */
export type CorrectionFindingRow = RowOf<DossierCorrection>;
