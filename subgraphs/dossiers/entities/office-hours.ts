import { defineEntity, p } from '@mikro-orm/core';
import { type Kysely, sql } from 'kysely';

import { datedHours, type DatedHours } from '../rules/dated-hours.ts';
import type { OfficeHours, Shifts } from '../rules/office-hours.ts';

/** The table of office hours: versions by unit and first day. */
export const UnitHoursSchema = defineEntity({
  name: 'UnitHours',
  tableName: 'unit_hours',
  properties: {
    /** A unit code; `*` for all that have none of their own and nobody above with any. */
    unit: p.text().primary(),
    validFrom: p.type('date').$type<string>().primary(),
    /** In minutes since midnight. */
    shifts: p.json().$type<Shifts>(),
    /** Where they were published. */
    source: p.text(),
  },
});

/** When a unit works, from a day on. They hold for all below it that have none of their own. */
export class UnitHours extends UnitHoursSchema.class {}
UnitHoursSchema.setClass(UnitHours);

/** Of whom the hours are that hold where nobody has set any. */
export const EVERY_UNIT = '*';

// Deeper than any tree of agencies; a circle in the copy of the tree would have no end.
const MOST_LEVELS = 20;

/** The hours of a unit: its own, or those of the nearest unit above it that has any, or the usual ones. */
export async function hoursOf(db: Kysely<unknown>, unit: string): Promise<OfficeHours> {
  const { rows } = await sql<DatedHours>`
    with recursive above (code, level) as (
      select ${unit}::text, 0
      union all
      select node.parent_code, above.level + 1 from above
      join unit_node node on node.code = above.code
      where node.parent_code is not null and above.level < ${MOST_LEVELS}
    ), nearest (code) as (
      select above.code from above where exists (select from unit_hours where unit = above.code)
      order by above.level limit 1
    )
    select valid_from::text as "validFrom", shifts from unit_hours
    where unit = coalesce((select code from nearest), ${EVERY_UNIT})`.execute(db);
  return datedHours(rows);
}
