import { defineEntity, p } from '@mikro-orm/core';

/** The table of fields that were asked for, by day. */
export const FieldUseSchema = defineEntity({
  name: 'FieldUse',
  tableName: 'field_use',
  indexes: [{ properties: ['day'] }],
  properties: {
    subgraph: p.text().primary(),
    coordinate: p.text().primary(),
    /** In Vietnam. */
    day: p.type('date').$type<string>().primary(),
    /** Code of the agency that asked. Empty: a person or nobody. */
    agency: p.text().primary(),
    /** The kind of caller. */
    caller: p.text().primary(),
    purpose: p.text().primary(),
    count: p.bigint(),
  },
});

/** How often a field was asked for on a day, by whom and for what. Kept for 13 months. */
class FieldUse extends FieldUseSchema.class {}
FieldUseSchema.setClass(FieldUse);

/** The use of a field over some days as resolvers get it. */
export interface FieldUseRow {
  readonly coordinate: string;
  readonly agency: string;
  readonly caller: string;
  readonly purpose: string;
  readonly count: number;
  readonly lastUsedOn: string;
}
