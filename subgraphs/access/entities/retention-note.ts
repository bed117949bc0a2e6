import { defineEntity, p } from '@mikro-orm/core';

/** The table of what retention dropped, a row a year. */
export const RetentionNoteSchema = defineEntity({
  name: 'RetentionNote',
  tableName: 'access_retention',
  properties: {
    /** The year (UTC) whose records are gone. */
    year: p.smallint().primary().autoincrement(false),
    /** JSON of `RetentionNote`: exactly the text that was signed. */
    note: p.text(),
    key: p.text(),
    signature: p.type('bytea').columnType('bytea').$type<Buffer>(),
  },
});

/** A signed note that a year's records were dropped when their time was over. */
class StoredNote extends RetentionNoteSchema.class {}
RetentionNoteSchema.setClass(StoredNote);
