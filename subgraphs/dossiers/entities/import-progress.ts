import { defineEntity, p } from '@mikro-orm/core';

/** The table of how far files are imported. */
export const ImportProgressSchema = defineEntity({
  name: 'ImportProgress',
  tableName: 'import_progress',
  properties: {
    /** SHA-256 of the file: its name may change. */
    hash: p.text().primary(),
    /** Bytes that are done. */
    position: p.bigint('number'),
    lines: p.integer(),
    stored: p.integer(),
    unchanged: p.integer(),
    refused: p.integer(),
    /** Bytes of the report of refused lines that belong to what is done. */
    reportBytes: p.bigint('number'),
  },
});

/** How far a file of synchronisation records is imported; written together with the records. */
export class ImportProgress extends ImportProgressSchema.class {}
ImportProgressSchema.setClass(ImportProgress);
