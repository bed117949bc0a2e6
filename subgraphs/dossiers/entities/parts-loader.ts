import type { EntitySchema } from '@mikro-orm/core';
import DataLoader from 'dataloader';
import { type Kysely, sql } from 'kysely';

import { groupedByKey } from '#shared/load-by-key.ts';
import { columnsOf } from '#shared/row-columns.ts';

import { type AskedPaperRow, AskedPaperSchema } from './asked-paper.ts';
import { DOSSIER_PARTS, type DossierPartRows } from './dossier-parts.ts';
import { readRows } from './read-rows.ts';
import { createRegisterChangeLoader } from './register-change.ts';

/** The parts of a dossier, each kind for many dossiers in one statement. They are reached through its row alone. */
export function createPartLoaders(db: Kysely<unknown>) {
  return {
    people: partsLoader(db, 'people'),
    events: partsLoader(db, 'events'),
    fields: partsLoader(db, 'fields'),
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

/** Loads the rows of a table that many dossiers have, each dossier's in order. */
function ofDossiers<Row extends { readonly dossierCode: string }>(
  db: Kysely<unknown>,
  schema: EntitySchema,
): DataLoader<string, Row[]> {
  return new DataLoader(async (codes: readonly string[]) => {
    const { rows } = await sql<Row>`
      select ${columnsOf(schema)} from ${sql.table(schema.meta.tableName)}
      where dossier_code = any(${codes}::text[]) order by dossier_code, position`.execute(db);
    return groupedByKey(codes, readRows(schema, rows), (row) => row.dossierCode);
  });
}
