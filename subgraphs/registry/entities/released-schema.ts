import { defineEntity, p } from '@mikro-orm/core';

/** The table of the hub's own schemas that were ever released. */
export const ReleasedSchemaSchema = defineEntity({
  name: 'ReleasedSchema',
  tableName: 'released_schema',
  properties: {
    ownDigest: p.text().primary(),
    /** The number of the first release that was made of it. */
    firstRelease: p.integer(),
  },
});

/** One of the hub's own schemas that were ever released: digests have no order, but the order in which they came. It never changes. */
export class ReleasedSchema extends ReleasedSchemaSchema.class {}
ReleasedSchemaSchema.setClass(ReleasedSchema);
