import { defineEntity, p } from '@mikro-orm/core';

import type { RowOf } from './read-rows.ts';

/** Where a value came from, as the hub stamped it. `asOf` is RFC 3339. */
export interface ProvenanceStamp {
  readonly owner: string;
  readonly path: string;
  readonly asOf: string;
  readonly assurance: 'VERIFIED' | 'STORED_DOCUMENT' | 'DECLARED';
}

/** The table of answers to forms. */
export const DossierFieldSchema = defineEntity({
  name: 'DossierField',
  tableName: 'dossier_field',
  properties: {
    dossierCode: p.text().primary(),
    /** Its place among the others of the dossier, from 1. */
    position: p.integer().primary(),
    /** The field of the procedure's form: `<procedure id>/<key>`. */
    fieldId: p.text(),
    /** Null: left empty. */
    value: p.text().nullable(),
    /** Whom the value is about. Null: nobody. */
    personRef: p.uuid().nullable(),
    /** Null: not stamped, in synchronised records. */
    provenance: p.json().$type<ProvenanceStamp>().nullable(),
  },
});

/** One answer of a dossier's form. A personal identifier is never among the values: the person is a reference. */
export class DossierField extends DossierFieldSchema.class {}
DossierFieldSchema.setClass(DossierField);

/** An answer as it is read. */
export type DossierFieldRow = RowOf<DossierField>;
