import { defineEntity, p } from '@mikro-orm/core';
import { type Kysely, type RawBuilder, sql } from 'kysely';

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
    /** What it is, as units calls it. Null: not copied yet. */
    kind: p.text().nullable(),
    /** The area version that it serves. Null: the whole country, or not copied yet. */
    areaId: p.text().nullable().index(),
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

/** The codes of a unit, all below it, and their predecessors. */
export async function unitsUnder(db: Kysely<unknown>, unit: string): Promise<readonly string[]> {
  const { rows } = await sql<{ codes: string[] }>`select ${unitsBelow(sql`${unit}`)} as codes`.execute(db);
  return rows[0]?.codes ?? [];
}
