import { defineEntity, p } from '@mikro-orm/core';

/** The table of feed positions. */
export const UnitFeedPositionSchema = defineEntity({
  name: 'UnitFeedPosition',
  tableName: 'unit_feed_position',
  properties: {
    /** There is one row: `units`. */
    feed: p.text().primary(),
    cursor: p.text(),
  },
});

/** How far the copy of the units has followed its owner's feed. */
export class UnitFeedPosition extends UnitFeedPositionSchema.class {}
UnitFeedPositionSchema.setClass(UnitFeedPosition);
