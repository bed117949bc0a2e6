import { defineEntity, p } from '@mikro-orm/core';
import { type RawBuilder, sql } from 'kysely';

/** The table of the copied units’ tree. */
export const UnitNodeSchema = defineEntity({
  name: 'UnitNode',
  tableName: 'unit_node',
  indexes: [{ properties: ['successorCodes'], type: 'gin' }],
  properties: {
    code: p.text().primary(),
    /** Null: nothing is above it. */
    parentCode: p.text().nullable().index(),
    validFrom: p.type('date').$type<string>().nullable(),
    /** The first day on which it no longer exists. Null: it exists. */
    validUntil: p.type('date').$type<string>().nullable(),
    successorCodes: p.array().$type<string[]>().default([]),
  },
});

/** A read-only copy of an agency's place in the tree. Its owner is units; the worker follow-units alone writes it. */
export class UnitNode extends UnitNodeSchema.class {}
UnitNodeSchema.setClass(UnitNode);

/**
 * A unit, all below it, and the predecessors of all these, whatever the copy knows of them: an SQL array, so that one
 * statement can look up the tree and what lies in it. `unit` is an SQL text.
 */
export function unitsBelow(unit: RawBuilder<unknown>): RawBuilder<string[]> {
  return sql`array(
    with recursive below (code) as (
      select ${unit}::text
      union
      select node.code from below
      join unit_node node on node.parent_code = below.code or node.successor_codes @> array[below.code]
    ) select code from below)`;
}
