import { type EntitySchema } from '@mikro-orm/core';
import DataLoader from 'dataloader';
import { type Kysely, sql } from 'kysely';

import { groupedByKey } from '#shared/load-by-key.ts';
import { columnsOf } from '#shared/row-columns.ts';

import { DOSSIER_PARTS, type DossierPartRows } from './dossier-parts.ts';
import { readRows } from './read-rows.ts';

/** Loads one kind of parts for many dossiers in one statement, each dossier's in order. */
export function partsLoader<Name extends keyof DossierPartRows>(
  db: Kysely<unknown>,
  name: Name,
): DataLoader<string, DossierPartRows[Name][]> {
  const schema: EntitySchema = DOSSIER_PARTS[name];
  return new DataLoader(async (codes: readonly string[]) => {
    const { rows } = await sql<DossierPartRows[Name]>`
      select ${columnsOf(schema)} from ${sql.table(schema.meta.tableName)}
      where dossier_code = any(${codes}::text[]) order by dossier_code, position`.execute(db);
    return groupedByKey(codes, readRows(schema, rows), (row) => row.dossierCode);
  });
}
