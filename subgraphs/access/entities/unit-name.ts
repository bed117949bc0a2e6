import { defineEntity, p } from '@mikro-orm/core';
import { type Kysely, type RawBuilder, sql } from 'kysely';

/** The table of the copied units: names and places in the tree. */
export const UnitNameSchema = defineEntity({
  name: 'UnitName',
  tableName: 'unit_name',
  properties: {
    code: p.text().primary(),
    name: p.text(),
    nameEn: p.text(),
    /** Null: nothing is above it. */
    parentCode: p.text().nullable().index(),
    successorCodes: p.array().$type<string[]>().default([]),
  },
});

/** A read-only copy of an agency's name and place. Its owner is units; the worker follow-units alone writes it. */
export class UnitName extends UnitNameSchema.class {}
UnitNameSchema.setClass(UnitName);

/** A unit and all that it stands below today, whatever the copy knows of them: an SQL array. Of null: null alone. */
export function unitsAbove(unit: RawBuilder<unknown>): RawBuilder<string[]> {
  return sql`array(
    with recursive above (code) as (
      select ${unit}::text
      union
      select node.parent_code from above join unit_name node on node.code = above.code
      where node.parent_code is not null
    ) select code from above)`;
}

/** A unit, all below it, and the predecessors of all these, whatever the copy knows of them: an SQL array. */
export function unitsBelow(unit: string | RawBuilder<unknown>): RawBuilder<string[]> {
  return sql`array(
    with recursive below (code) as (
      select ${unit}::text
      union
      select node.code from below
      join unit_name node on node.parent_code = below.code or node.successor_codes @> array[below.code]
    ) select code from below)`;
}

/** Of each of these units itself and all below it, in the order of their codes: gives those of several at once. */
export async function unitTrees(
  db: Kysely<unknown>,
  units: readonly string[],
): Promise<(units: readonly string[]) => string[]> {
  const { rows } = await sql<{ readonly unit: string; readonly below: string[] }>`
    select unit, ${unitsBelow(sql.ref('unit'))} as below from unnest(${[...new Set(units)]}::text[]) as asked (unit)`.execute(
    db,
  );
  const trees = new Map(rows.map(({ unit, below }) => [unit, below]));
  return (asked) => [...new Set(asked.flatMap((unit) => trees.get(unit) ?? [unit]))].toSorted();
}
