import { defineEntity, p } from '@mikro-orm/core';

/** The table of people who were named wrongly: whom is not kept. */
export const NameMissSchema = defineEntity({
  name: 'NameMiss',
  tableName: 'name_miss',
  indexes: [{ name: 'name_miss_by', properties: ['account', 'at'] }],
  properties: {
    id: p.uuid().primary(),
    /** Keyed hash of the account that named. */
    account: p.text(),
    at: p.datetime(3),
  },
});

/** One time that somebody named nobody. */
export class NameMiss extends NameMissSchema.class {}
NameMissSchema.setClass(NameMiss);
