import { defineEntity, p } from '@mikro-orm/core';

/** The table of contracts. */
export const ContractSchema = defineEntity({
  name: 'Contract',
  tableName: 'contract',
  properties: {
    name: p.text().primary(),
    /** Tags whose elements are shown. Empty: all but the excluded. */
    include: p.array().$type<readonly string[]>(),
    exclude: p.array().$type<readonly string[]>(),
    /** Codes of the agencies that use it. */
    audience: p.array().$type<readonly string[]>().default([]),
    /** Since when it shows nobody anything. Null: it composes. */
    lostSince: p.datetime(3).nullable(),
    storedAt: p.datetime(3),
  },
});

/** A smaller schema for an audience. */
export class Contract extends ContractSchema.class {}
ContractSchema.setClass(Contract);
