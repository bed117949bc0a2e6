import { defineEntity, p } from '@mikro-orm/core';

/** The table of operations. */
export const SeenOperationSchema = defineEntity({
  name: 'SeenOperation',
  tableName: 'seen_operation',
  indexes: [{ properties: ['lastDay'] }, { properties: ['firstDay'] }],
  properties: {
    hash: p.text().primary(),
    /** Null: it has none. */
    name: p.text().nullable(),
    /** With its values lifted out. */
    text: p.text(),
    firstDay: p.type('date').$type<string>(),
    lastDay: p.type('date').$type<string>(),
  },
});

/** An operation that clients send. Kept for 31 days after it was last seen. */
class SeenOperation extends SeenOperationSchema.class {}
SeenOperationSchema.setClass(SeenOperation);
