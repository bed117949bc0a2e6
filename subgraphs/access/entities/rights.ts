import { type Kysely, sql } from 'kysely';

import { KEPT } from '#shared/kept-statements.ts';
import { unitsAbove } from './unit-name.ts';

/** The right to read somebody's data, as the gateway gets it. */
export interface GrantedRightRow {
  readonly person: string;
  readonly basis: 'REPRESENTATION' | 'CONSENT' | 'EMERGENCY';
  /** Null: all that the purpose opens. */
  readonly fields: string[] | null;
}

/** Who asks, for what, and when. */
export interface RightsQuestion {
  readonly person: string | null;
  readonly agency: string | null;
  readonly purpose: string;
  readonly case: string | null;
  readonly now: Date;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const uuidOrNull = (text: string | null): string | null => (text !== null && UUID.test(text) ? text : null);

/** Whose data somebody may read at one moment. An agency is the unit that was named, or one below it in the tree. */
export async function rightsOf(
  db: Kysely<unknown>,
  { person, agency, purpose, case: named, now }: RightsQuestion,
): Promise<GrantedRightRow[]> {
  const { rows } =
    await sql<GrantedRightRow>`${KEPT}select represented::text as person, 'REPRESENTATION' as basis, fields from representation
    where representative = ${uuidOrNull(person)}::uuid and until > ${now} and ended_at is null
    union all
    select person::text, 'CONSENT', fields from consent
    where purpose = ${purpose} and until > ${now} and withdrawn_at is null
      and unit = any(${unitsAbove(agency)})
    union all
    select person::text, 'EMERGENCY', null from emergency
    where ${purpose} = 'EMERGENCY' and id = ${uuidOrNull(named)}::uuid and unit = ${agency} and expires_at > ${now}
    order by 1, 2`.execute(db);
  return rows;
}
