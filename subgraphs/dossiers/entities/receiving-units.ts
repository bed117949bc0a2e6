import { type Kysely, sql } from 'kysely';

import { type ReceivingUnit } from '../rules/receiving-unit.ts';
import { type UnitInTree } from '../rules/processing-unit.ts';

/** A unit that is to receive a dossier. */
export type KnownReceivingUnit = UnitInTree & ReceivingUnit;

const COLUMNS = sql`node.code, node.parent_code as "parentCode", node.kind, node.area_id as "areaId"`;

/** The unit of this code, as the copy of the tree has it. Null: there is none. */
export async function receivingUnitOf(db: Kysely<unknown>, code: string): Promise<KnownReceivingUnit | null> {
  const { rows } = await sql<KnownReceivingUnit>`
    select ${COLUMNS}, node.valid_from::text as "validFrom", node.valid_until::text as "validUntil",
      exists (select from issuing_unit where unit = node.code) as issues
    from unit_node node where node.code = ${code}`.execute(db);
  return rows[0] ?? null;
}

/** The agencies of today (YYYY-MM-DD) that serve an area, that are directly above these, and that serve the areas of those. */
export async function unitsAround(
  db: Kysely<unknown>,
  area: string,
  today: string,
): Promise<readonly UnitInTree[]> {
  const exists = sql`(node.valid_until is null or node.valid_until > ${today}::date)`;
  const { rows } = await sql<UnitInTree>`
    with here as (select * from unit_node node where node.area_id = ${area} and ${exists}),
      above as (select node.* from unit_node node where node.code in (select parent_code from here) and ${exists})
    select ${COLUMNS} from unit_node node
    where ${exists} and (
      node.area_id = ${area} or node.code in (select code from above) or node.area_id in (select area_id from above))
    order by node.code`.execute(db);
  return rows;
}
