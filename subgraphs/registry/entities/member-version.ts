import { defineEntity, p } from '@mikro-orm/core';

/** The table of what was published. */
export const MemberVersionSchema = defineEntity({
  name: 'MemberVersion',
  tableName: 'member_version',
  properties: {
    name: p.text().primary(),
    version: p.integer().primary(),
    proposal: p.uuid(),
    publishedAt: p.datetime(3),
    sdl: p.text(),
    routingUrl: p.text(),
    /** Types that it knows by a key. */
    entities: p.array().$type<readonly string[]>(),
  },
});

/** What was once published under a name. It never changes. */
export class MemberVersion extends MemberVersionSchema.class {}
MemberVersionSchema.setClass(MemberVersion);

/** A version as resolvers get it. */
export interface SubgraphVersionRow {
  readonly name: string;
  readonly version: number;
  readonly proposal: string;
  readonly publishedAt: Date;
  readonly sdl: string;
  readonly routingUrl: string;
  readonly entities: readonly string[];
}
