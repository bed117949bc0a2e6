import type { EntitySchema } from '@mikro-orm/core';
import DataLoader from 'dataloader';
import { type Kysely, sql } from 'kysely';

import { groupedByKey } from '#shared/load-by-key.ts';
import { columnsOf } from '#shared/row-columns.ts';

import type { Sight } from '../rules/sight-of.ts';
import { type AskedPaperRow, AskedPaperSchema } from './asked-paper.ts';
import { DOSSIER_PARTS, type DossierPartRows } from './dossier-parts.ts';
import { type DossierFieldRow, DossierFieldSchema } from './dossier-field.ts';
import { readRows } from './read-rows.ts';
import { createRegisterChangeLoader } from './register-change.ts';

/** The parts of a dossier, each kind for many dossiers in one statement. They are reached through its row alone. */
export function createPartLoaders(db: Kysely<unknown>, sight: Sight) {
  return {
    people: partsLoader(db, 'people'),
    events: partsLoader(db, 'events'),
    fields: sight.kind === 'UNIT' ? partsLoader(db, 'fields') : fieldsForApplicants(db),
    components: partsLoader(db, 'components'),
    payments: partsLoader(db, 'payments'),
    results: partsLoader(db, 'results'),
    corrections: partsLoader(db, 'corrections'),
    askedPapers: ofDossiers<AskedPaperRow>(db, AskedPaperSchema),
    registerChange: createRegisterChangeLoader(db),
  };
}

function partsLoader<Name extends keyof DossierPartRows>(
  db: Kysely<unknown>,
  name: Name,
): DataLoader<string, DossierPartRows[Name][]> {
  return ofDossiers<DossierPartRows[Name]>(db, DOSSIER_PARTS[name]);
}

/**
 * Whose a number is that somebody typed is for those who work on the dossier. Whoever filed it is shown it of people who stand in the
 * dossier alone, for a person shown would tell them that the number is somebody's.
 */
function fieldsForApplicants(db: Kysely<unknown>): DataLoader<string, DossierFieldRow[]> {
  const shown = sql`(
    select field.dossier_code, field.position, field.field_id, field.value, field.provenance,
      case when field.provenance ->> 'owner' is distinct from 'applicant' or exists (
        select from dossier_person person where person.dossier_code = field.dossier_code and person.ref = field.person_ref
      ) then field.person_ref end as person_ref
    from dossier_field field) as dossier_field`;
  return ofDossiers<DossierFieldRow>(db, DossierFieldSchema, shown);
}

/** Loads the rows of a table that many dossiers have, each dossier's in order. */
function ofDossiers<Row extends { readonly dossierCode: string }>(
  db: Kysely<unknown>,
  schema: EntitySchema,
  from = sql.table(schema.meta.tableName),
): DataLoader<string, Row[]> {
  return new DataLoader(async (codes: readonly string[]) => {
    const { rows } = await sql<Row>`
      select ${columnsOf(schema)} from ${from}
      where dossier_code = any(${codes}::text[]) order by dossier_code, position`.execute(db);
    return groupedByKey(codes, readRows(schema, rows), (row) => row.dossierCode);
  });
}
