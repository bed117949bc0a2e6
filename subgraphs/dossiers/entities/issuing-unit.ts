import { defineEntity, p } from '@mikro-orm/core';
import { type Kysely, sql } from 'kysely';

/** The table of units that let the hub issue their dossier codes; every other unit issues them in a system of its own. */
export const IssuingUnitSchema = defineEntity({
  name: 'IssuingUnit',
  tableName: 'issuing_unit',
  properties: {
    unit: p.text().primary(),
  },
});

/** A unit for which the hub issues dossier codes. */
export class IssuingUnit extends IssuingUnitSchema.class {}
IssuingUnitSchema.setClass(IssuingUnit);

/** A unit for which the hub issues dossier codes, as it is listed. */
export interface ListedIssuer {
  readonly code: string;
  /** Whether the copy of the units' tree has it, and it still exists. */
  readonly isKnown: boolean;
}

/** The units for which the hub issues dossier codes, by code. */
export async function issuingUnits(db: Kysely<unknown>): Promise<readonly ListedIssuer[]> {
  const { rows } = await sql<ListedIssuer>`
    select issuing.unit as code, coalesce(node.valid_until is null or node.valid_until > current_date, false)
      and node.code is not null as "isKnown"
    from issuing_unit issuing left join unit_node node on node.code = issuing.unit order by issuing.unit`.execute(
    db,
  );
  return rows;
}
