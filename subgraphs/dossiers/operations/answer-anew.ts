import { type Kysely, sql } from 'kysely';

import { columnsOf } from '#shared/row-columns.ts';

import { type DossierFieldRow, DossierFieldSchema, type ProvenanceStamp } from '../entities/dossier-field.ts';
import type { DossierRow } from '../entities/dossier.ts';
import { sameValue } from '../rules/same-value.ts';
import type { SuppliedField } from '../rules/supplied-fields.ts';
import type { StepWork } from '../entities/step.ts';

interface Answer extends SuppliedField {
  /** What the dossier has. Undefined: the field was not answered before. */
  readonly known: DossierFieldRow | undefined;
}

/**
 * Writes answers that were given anew. What says the same as before stays as it was stamped; what differs from its source is kept as
 * declared, and as a finding for the owner of the source.
 */
export async function answerAnew(
  {
    db,
    dossier: { code },
    now,
  }: Pick<StepWork, 'db' | 'now'> & { readonly dossier: Pick<DossierRow, 'code'> },
  fields: readonly SuppliedField[],
): Promise<void> {
  const { rows } = await sql<DossierFieldRow>`
    select ${columnsOf(DossierFieldSchema)} from dossier_field where dossier_code = ${code}`.execute(db);
  const known = new Map(rows.map((row) => [row.fieldId, row]));
  const answers = fields
    .map(({ field, value }): Answer => ({ field, value, known: known.get(field.id) }))
    .filter((answer) => !saysTheSame(answer));
  await writeFields(db, { code, now }, answers);
  await addFindings(db, code, answers);
}

function saysTheSame({ field, value, known }: Answer): boolean {
  const before = known?.value ?? null;
  return value === null || before === null ? value === before : sameValue(field.type, value, before);
}

async function writeFields(
  db: Kysely<unknown>,
  { code, now }: { readonly code: string; readonly now: Date },
  answers: readonly Answer[],
): Promise<void> {
  const rows = answers.map(({ field, value }) => {
    const provenance: ProvenanceStamp = {
      owner: 'applicant',
      path: field.key,
      asOf: now.toISOString(),
      assurance: 'DECLARED',
    };
    return { fieldId: field.id, value, provenance };
  });
  await sql`
    with given as (
      select row.* from rows from (json_to_recordset(${JSON.stringify(rows)}::json)
        as ("fieldId" text, value text, provenance jsonb)) with ordinality
        as row (field_id, value, provenance, place)
    ), changed as (
      update dossier_field field set value = given.value, provenance = given.provenance
      from given where field.dossier_code = ${code} and field.field_id = given.field_id
      returning field.field_id
    )
    insert into dossier_field (dossier_code, position, field_id, value, provenance)
    select ${code}, given.place + coalesce(
        (select max(position) from dossier_field where dossier_code = ${code}), 0),
      given.field_id, given.value, given.provenance
    from given where given.field_id not in (select field_id from changed)`.execute(db);
}

async function addFindings(db: Kysely<unknown>, code: string, answers: readonly Answer[]): Promise<void> {
  const rows = answers.flatMap(({ field, value, known }) =>
    known?.provenance && known.provenance.assurance !== 'DECLARED'
      ? [{ key: field.key, typed: value, personRef: known.personRef, source: known.provenance }]
      : [],
  );
  await sql`
    insert into dossier_correction (dossier_code, position, id, key, typed, person_ref, source, state)
    select ${code}, row.place + coalesce(
        (select max(position) from dossier_correction where dossier_code = ${code}), 0),
      gen_random_uuid(), row.key, row.typed, row.person_ref, row.source, 'OPEN'
    from rows from (json_to_recordset(${JSON.stringify(rows)}::json)
      as (key text, typed text, "personRef" uuid, source jsonb)) with ordinality
      as row (key, typed, person_ref, source, place)`.execute(db);
}
