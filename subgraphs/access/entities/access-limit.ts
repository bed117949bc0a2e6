import { defineEntity, p } from '@mikro-orm/core';

import type { LookActorKind, LookBasis } from '#schema/generated/access.ts';

/** The table of limits; its first rows come with the migration. */
export const AccessLimitSchema = defineEntity({
  name: 'AccessLimit',
  tableName: 'access_limit',
  properties: {
    actorKind: p.text().$type<LookActorKind>().primary(),
    basis: p.text().$type<LookBasis>().primary(),
    /** Length of the time before each look in which people are counted. */
    seconds: p.integer().primary(),
    /** The most different people in that time. */
    people: p.integer(),
  },
});

/**
 * How many different people one account may read for one purpose. No row: no limit.
 * Source: Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, article 19.2 (state bodies watch over what they process).
 */
export class AccessLimit extends AccessLimitSchema.class {}
AccessLimitSchema.setClass(AccessLimit);
