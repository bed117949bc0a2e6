import { defineEntity, p } from '@mikro-orm/core';

/** The table of how often operations were sent, by day. */
export const OperationUseSchema = defineEntity({
  name: 'OperationUse',
  tableName: 'operation_use',
  properties: {
    hash: p.text().primary(),
    /** In Vietnam. */
    day: p.type('date').$type<string>().primary(),
    /** Code of the agency that sent it. Empty: a person or nobody. */
    agency: p.text().primary(),
    count: p.bigint(),
  },
});

/** How often an agency sent an operation on a day. Kept for 31 days. */
class OperationUse extends OperationUseSchema.class {}
OperationUseSchema.setClass(OperationUse);
