import { defineEntity, p } from '@mikro-orm/core';
import { type Kysely, sql } from 'kysely';

import { groupedByKey } from '#shared/load-by-key.ts';
import { type OfParent } from '#shared/paged-loader.ts';

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

/** For each of these units: itself, all below it, and the predecessors of all these, whatever is known of them. */
export async function loadUnitsBelow(
  db: Kysely<unknown>,
  codes: readonly string[],
): Promise<(readonly string[])[]> {
  const { rows } = await sql<{ readonly code: string } & OfParent>`
    with recursive below (root, code) as (
      select root, root from unnest(${codes}::text[]) as asked (root)
      union
      select below.root, node.code from below
      join unit_node node on node.parent_code = below.code or node.successor_codes @> array[below.code]
    ) select root as "listOf", code from below`.execute(db);
  return groupedByKey(codes, rows, (row) => row.listOf).map((found) => found.map(({ code }) => code));
}
