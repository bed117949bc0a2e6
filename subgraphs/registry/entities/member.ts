import { defineEntity, p } from '@mikro-orm/core';

/** Where a member stands that was published at least once. */
export type MemberState = 'LIVE' | 'ROLLED_BACK' | 'LEFT_OUT';

/** The table of members. */
export const MemberSchema = defineEntity({
  name: 'Member',
  tableName: 'member',
  properties: {
    name: p.text().primary(),
    /** Code of the agency that answers for it; it stays the same. */
    agency: p.text(),
    state: p.text().$type<MemberState>(),
    /** The version that is live. Null: none is. */
    version: p.integer().nullable(),
    /** When that version became live. Null: none is. */
    liveSince: p.datetime(3).nullable(),
  },
});

/** A ministry's subgraph that is or was in the graph. */
export class Member extends MemberSchema.class {}
MemberSchema.setClass(Member);
