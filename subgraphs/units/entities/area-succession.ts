import { defineEntity, p } from '@mikro-orm/core';

/** The table of which area went into which. */
export const AreaSuccessionSchema = defineEntity({
  name: 'AreaSuccession',
  tableName: 'area_succession',
  properties: {
    predecessorId: p.text().primary(),
    successorId: p.text().primary().index(),
  },
});

/** One area went, in whole or in part, into another. Source: NQ 202/2025/QH15 for the provinces of 2025. */
export class AreaSuccession extends AreaSuccessionSchema.class {}
AreaSuccessionSchema.setClass(AreaSuccession);
