import { defineEntity, p } from '@mikro-orm/core';

/** The table of releases. */
export const ReleaseSchema = defineEntity({
  name: 'Release',
  tableName: 'release',
  properties: {
    number: p.integer().primary().autoincrement(false),
    at: p.datetime(3),
    /** What is signed. */
    text: p.text(),
    signature: p.text(),
  },
});

/** One signed state of the whole graph. It never changes. */
export class Release extends ReleaseSchema.class {}
ReleaseSchema.setClass(Release);
