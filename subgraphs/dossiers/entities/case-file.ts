import { type Kysely, sql } from 'kysely';

import { inUnits } from './dossier-pages.ts';
import type { DossierRow } from './dossier.ts';
import { unitsBelow } from './unit-node.ts';

/** Who and where a dossier is about, for the gateway. References, no identifiers. */
export type CaseFileRow = Pick<DossierRow, 'code' | 'version' | 'procedureId'> & {
  /** Null: a person's own intake, with no unit yet. */
  readonly receivingUnit: string | null;
  readonly processingUnit: string | null;
  readonly people: string[];
  readonly organizations: string[];
};

/** The case file of a dossier that this unit, one below it or a predecessor received or processes; null for any other. */
export async function caseFileOf(
  db: Kysely<unknown>,
  code: string,
  unit: string,
): Promise<CaseFileRow | null> {
  const { rows } = await sql<CaseFileRow>`
    select dossier.code, dossier.version, dossier.procedure_id as "procedureId",
      dossier.receiving_unit as "receivingUnit", dossier.processing_unit as "processingUnit",
      array(
        select ref::text from dossier_person where dossier_code = dossier.code
        union select party.ref::text from ${PARTIES} where party.kind = 'CITIZEN' order by 1
      ) as people,
      array(select distinct party.ref::text from ${PARTIES} where party.kind = 'ORGANIZATION' order by 1) as organizations
    from dossier
    where dossier.code = ${code} and ${inUnits(unitsBelow(sql`${unit}`))}`.execute(db);
  return rows[0] ?? null;
}

/** Who asks for the case file of an intake: a unit, or the person who opened it. */
export interface IntakeAsker {
  readonly unit: string | null;
  readonly person: string | null;
  readonly now: Date;
}

/** The case file of an intake that has not ended by `now` and was opened by this unit, one below it, or this person; null for any other. */
export async function intakeFileOf(
  db: Kysely<unknown>,
  id: string,
  { unit, person, now }: IntakeAsker,
): Promise<CaseFileRow | null> {
  const isAskers =
    unit === null ? sql`party_ref::text = ${person}` : sql`unit = any(${unitsBelow(sql`${unit}`)})`;
  const { rows } = await sql<CaseFileRow>`
    select id::text as code, 1 as version, procedure_id as "procedureId", unit as "receivingUnit", unit as "processingUnit",
      array(
        select distinct person ->> 'ref' from ${PEOPLE} where person ->> 'kind' = 'CITIZEN'
        union select owner_ref::text where owner_kind = 'CITIZEN' order by 1
      ) as people,
      array(
        select distinct person ->> 'ref' from ${PEOPLE} where person ->> 'kind' = 'ORGANIZATION'
        union select owner_ref::text where owner_kind = 'ORGANIZATION' order by 1
      ) as organizations
    from intake
    where id = ${id}::uuid and owner_ref is not null and dossier_code is null and expires_at > ${now} and ${isAskers}`.execute(
    db,
  );
  return rows[0] ?? null;
}

const PEOPLE = sql`jsonb_array_elements(people) as person`;

const PARTIES = sql`(values
  (dossier.owner_kind, dossier.owner_ref), (dossier.applicant_kind, dossier.applicant_ref)) as party (kind, ref)`;
