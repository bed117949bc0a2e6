import { defineEntity, p } from '@mikro-orm/core';

/** The table of one row that counts releases: whoever makes one locks it. */
export const ReleaseHeadSchema = defineEntity({
  name: 'ReleaseHead',
  tableName: 'release_head',
  properties: {
    id: p.integer().primary().autoincrement(false),
    /** The newest release; 0: there is none yet. */
    number: p.integer(),
    /** Digest of the hub's own schema in that release. */
    ownDigest: p.text(),
  },
});

/** The newest release, by number. */
export class ReleaseHead extends ReleaseHeadSchema.class {}
ReleaseHeadSchema.setClass(ReleaseHead);
