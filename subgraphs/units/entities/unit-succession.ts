import { defineEntity, p } from '@mikro-orm/core';

/** The table of which agency took over from which. */
export const UnitSuccessionSchema = defineEntity({
  name: 'UnitSuccession',
  tableName: 'unit_succession',
  properties: {
    predecessorCode: p.text().primary(),
    successorCode: p.text().primary().index(),
  },
});

/** One agency's work, in whole or in part, went to another. */
export class UnitSuccession extends UnitSuccessionSchema.class {}
UnitSuccessionSchema.setClass(UnitSuccession);
