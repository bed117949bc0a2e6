import { defineEntity, p } from '@mikro-orm/core';

import type { RowOf } from './read-rows.ts';

/** In which role a person stands in a dossier. */
export type PersonRole =
  | 'OWNER'
  | 'APPLICANT'
  | 'CHILD'
  | 'MOTHER'
  | 'FATHER'
  | 'SPOUSE'
  | 'DECEASED'
  | 'REPRESENTATIVE';

/** The table of people in dossiers. */
export const DossierPersonSchema = defineEntity({
  name: 'DossierPerson',
  tableName: 'dossier_person',
  properties: {
    dossierCode: p.text().primary(),
    /** Its place among the others of the dossier, from 1. */
    position: p.integer().primary(),
    role: p.text().$type<PersonRole>(),
    ref: p.uuid(),
  },
});

/** A person in a dossier, by reference. The owner comes first when it is a person. */
export class DossierPerson extends DossierPersonSchema.class {}
DossierPersonSchema.setClass(DossierPerson);

/** A person in a dossier as it is read. */
export type DossierPersonRow = RowOf<DossierPerson>;
