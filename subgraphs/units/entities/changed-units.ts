import { sql, type Kysely } from 'kysely';

import { columnsOf } from '#shared/row-columns.ts';

import { UnitSchema, type UnitNodeRow } from './unit.ts';

const UNIT = columnsOf(UnitSchema, 'unit');

/** The agencies that changed after a revision, in the order in which they did, each with its successors. */
export async function unitsChangedAfter(
  db: Kysely<unknown>,
  revision: number,
  size: number,
): Promise<UnitNodeRow[]> {
  const { rows } = await sql<UnitNodeRow>`
    select ${UNIT}, array(
      select s.successor_code from unit_succession s where s.predecessor_code = unit.code order by 1
    ) as "successorCodes"
    from unit where unit.revision > ${revision} order by unit.revision limit ${size}`.execute(db);
  return rows;
}
