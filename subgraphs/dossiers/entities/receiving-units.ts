import { type Kysely, sql } from 'kysely';

import type { Page } from '#shared/connection.ts';

import type { ReceivingUnit } from '../rules/receiving-unit.ts';
import type { UnitInTree } from '../rules/processing-unit.ts';

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

/** Which agencies are listed. */
export interface FilingTaken {
  /** Null: of any kind. */
  readonly kinds: readonly string[] | null;
  /** Code of an area that they serve, or that an agency above them serves. Null: anywhere. */
  readonly area: string | null;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** A page of the agencies of today whose codes the hub issues, by code; one row more than the page has, if there is one. */
export async function unitsTakingFilings(
  db: Kysely<unknown>,
  { kinds, area, today }: FilingTaken,
  { position, size }: Page,
): Promise<readonly UnitInTree[]> {
  const [after = null] = position ?? [];
  const inside = sql`array(
    with recursive inside (code) as (
      select code from unit_node where starts_with(area_id, ${`${area ?? ''}@`})
      union select node.code from inside join unit_node node on node.parent_code = inside.code
    ) select code from inside)`;
  const { rows } = await sql<UnitInTree>`
    select ${COLUMNS} from issuing_unit issuing join unit_node node on node.code = issuing.unit
    where (node.valid_from is null or node.valid_from <= ${today}::date)
      and (node.valid_until is null or node.valid_until > ${today}::date)
      and (${kinds}::text[] is null or node.kind = any(${kinds}::text[]))
      and (${after}::text is null or node.code > ${after})
      and ${area === null ? sql`true` : sql`node.code = any(${inside})`}
    order by node.code limit ${size + 1}`.execute(db);
  return rows;
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
