import { defineEntity, p } from '@mikro-orm/core';

/** The table of investigations whose looks are not shown yet. */
export const SealedInvestigationSchema = defineEntity({
  name: 'SealedInvestigation',
  tableName: 'sealed_investigation',
  properties: {
    purpose: p.text().primary(),
    /** Code of the case; empty: every case of the purpose. */
    caseCode: p.text().primary().default(''),
    /** The first day on which its looks are shown. Null: not decided. */
    releasedOn: p.type('date').$type<string>().nullable(),
    legalBasis: p.text(),
  },
});

/** An investigation that would fail if those concerned knew of it: its looks are counted at once and shown when it is released. */
export class SealedInvestigation extends SealedInvestigationSchema.class {}
SealedInvestigationSchema.setClass(SealedInvestigation);
