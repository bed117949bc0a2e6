import { type Kysely, sql } from 'kysely';

/** Where a civil event is registered. */
export interface RegistrationPlace {
  /** Id of the area version that the unit serves. */
  readonly area: string;
  /** Code of its province, two digits. */
  readonly province: string;
}

/** Where a unit registers, by the copy of the units' tree. Null: the copy does not know it, or no province is above it. */
export async function registrationPlace(
  db: Kysely<unknown>,
  unit: string,
): Promise<RegistrationPlace | null> {
  const { rows } = await sql<{ readonly area: string | null; readonly province: string | null }>`
    with recursive above (code, parent_code, area_id, kind, height) as (
      select code, parent_code, area_id, kind, 0 from unit_node where code = ${unit}
      union all
      select node.code, node.parent_code, node.area_id, node.kind, above.height + 1
      from above join unit_node node on node.code = above.parent_code where above.height < ${HIGHEST}
    )
    select (select area_id from above where height = 0) as area,
      (select split_part(area_id, '@', 1) from above where kind = 'PROVINCE_COMMITTEE'
        order by height limit 1) as province`.execute(db);
  const { area = null, province = null } = rows[0] ?? {};
  return area === null || province === null ? null : { area, province };
}

// No unit lies deeper; a circle in the data must not run for ever.
const HIGHEST = 10;
