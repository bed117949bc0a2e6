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

/** Who asks, and for what. */
export interface RightsQuestion {
  readonly person: string | null;
  readonly agency: string | null;
  readonly purpose: string;
  readonly case: string | null;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const uuidOrNull = (text: string | null): string | null => (text !== null && UUID.test(text) ? text : null);

/** Whose data each of these may read at one moment, in the order asked. An agency is the unit that was named, or one below it in the tree. */
export async function rightsOf(
  db: Kysely<unknown>,
  questions: readonly RightsQuestion[],
  now: Date,
): Promise<GrantedRightRow[][]> {
  const { rows } = await sql<
    GrantedRightRow & { readonly number: number }
  >`${KEPT}with asked as materialized (
      select number::int, person, purpose, named, agency, ${unitsAbove(sql.ref('agency'))} as units
      from unnest(${questions.map(({ person }) => uuidOrNull(person))}::uuid[], ${questions.map(({ purpose }) => purpose)}::text[],
        ${questions.map(({ case: named }) => uuidOrNull(named))}::uuid[], ${questions.map(({ agency }) => agency)}::text[])
        with ordinality as asked (person, purpose, named, agency, number)
    )
    select number, represented::text as person, 'REPRESENTATION' as basis, fields
    from asked join representation on representative = asked.person where until > ${now} and ended_at is null
    union all
    select number, consent.person::text, 'CONSENT', fields
    from asked join consent on consent.purpose = asked.purpose and asked.agency is not null and consent.unit = any(asked.units)
    where until > ${now} and withdrawn_at is null
    union all
    select number, emergency.person::text, 'EMERGENCY', null
    from asked join emergency on emergency.id = asked.named and emergency.unit = asked.agency
    where asked.purpose = 'EMERGENCY' and expires_at > ${now}
    order by 1, 2, 3`.execute(db);
  return questions.map((_, index) =>
    rows.flatMap(({ number, ...right }) => (number === index + 1 ? [right] : [])),
  );
}

/** Whether somebody acts for a person at one moment, because that person recorded it. */
export async function isRepresentative(
  db: Kysely<unknown>,
  { person, of, now }: { readonly person: string; readonly of: string; readonly now: Date },
): Promise<boolean> {
  const { rows } = await sql`
    select from representation
    where representative = ${uuidOrNull(person)}::uuid and represented = ${uuidOrNull(of)}::uuid
      and until > ${now} and ended_at is null`.execute(db);
  return rows.length > 0;
}
