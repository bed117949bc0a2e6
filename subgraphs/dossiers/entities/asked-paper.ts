import { defineEntity, p } from '@mikro-orm/core';

import type { RowOf } from './read-rows.ts';

/** The table of what supplement requests ask for. */
export const AskedPaperSchema = defineEntity({
  name: 'AskedPaper',
  tableName: 'dossier_asked_paper',
  properties: {
    dossierCode: p.text().primary(),
    /** Its place among the others of the dossier, from 1. */
    position: p.integer().primary(),
    /** The component that is missing or wrong. Null: it is none of those that the procedure names. */
    componentId: p.text().nullable(),
    /** What exactly is asked for. */
    text: p.text(),
  },
});

/** One line of a dossier's supplement request (form 02 of TT 03/2025/TT-VPCP). */
export class AskedPaper extends AskedPaperSchema.class {}
AskedPaperSchema.setClass(AskedPaper);

/** What is asked for, as it is read. */
export type AskedPaperRow = RowOf<AskedPaper>;
