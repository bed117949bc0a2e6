import { type Kysely, sql } from 'kysely';

import type { KnownValue } from '../rules/leg-fields.ts';
import { areaOfLeg, legUnit } from '../rules/leg-unit.ts';
import type { LegProblem } from './interlinked-leg.ts';
import type { ProcedureVersion } from './procedure-version.ts';
import { receivingUnitOf, unitsAround } from './receiving-units.ts';

/** What the choice of a leg's agency rests on. */
export interface LegPlace {
  readonly version: ProcedureVersion;
  readonly known: readonly KnownValue[];
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** The agency that takes a leg, by the copy of the units' tree; or why there is none. */
export async function placeOfLeg(
  db: Kysely<unknown>,
  { version, known, today }: LegPlace,
): Promise<{ readonly code: string } | LegProblem> {
  const declared = areaOfLeg(known);
  const area = declared === null ? null : await areaServed(db, declared);
  const code = area === null ? null : legUnit(version, area, await unitsAround(db, area, today));
  const unit = code === null ? null : await receivingUnitOf(db, code);
  if (unit === null) {
    return 'COMPETENT_UNIT';
  }
  return unit.issues ? unit : 'UNIT_OWN_SYSTEM';
}

/** An area as the copy of the units' tree names it; people may write the code alone. Null: the copy does not have it. */
export async function areaServed(db: Kysely<unknown>, area: string): Promise<string | null> {
  if (area.includes('@')) {
    return area;
  }
  const { rows } = await sql<{ readonly area: string }>`
    select area_id as area from unit_node
    where starts_with(area_id, ${`${area}@`}) and valid_until is null order by area_id desc limit 1`.execute(
    db,
  );
  return rows[0]?.area ?? null;
}
