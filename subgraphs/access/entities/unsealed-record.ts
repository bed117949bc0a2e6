import { defineEntity, p } from '@mikro-orm/core';

/** The table of records that wait for their place in the tree; a trigger on the log fills it. So a record is never changed, not even to be sealed. */
export const UnsealedRecordSchema = defineEntity({
  name: 'UnsealedRecord',
  tableName: 'access_unsealed',
  properties: {
    at: p.datetime(3).primary(),
    id: p.uuid().primary(),
  },
});

/** A record that waits to be sealed. */
class UnsealedRecord extends UnsealedRecordSchema.class {}
UnsealedRecordSchema.setClass(UnsealedRecord);
