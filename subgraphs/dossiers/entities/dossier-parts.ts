import { type EntitySchema } from '@mikro-orm/core';
import DataLoader from 'dataloader';
import { type Kysely, sql } from 'kysely';

import { groupedByKey } from '#shared/load-by-key.ts';
import { columnsOf } from '#shared/row-columns.ts';

import { DossierComponentSchema, type DossierComponentRow } from './dossier-component.ts';
import { DossierCorrectionSchema, type CorrectionFindingRow } from './dossier-correction.ts';
import { DossierEventSchema, type DossierEventRow } from './dossier-event.ts';
import { DossierFieldSchema, type DossierFieldRow } from './dossier-field.ts';
import { DossierPaymentSchema, type PaymentRow } from './dossier-payment.ts';
import { DossierPersonSchema, type DossierPersonRow } from './dossier-person.ts';
import { DossierResultSchema, type StoredResult } from './dossier-result.ts';
import { readRows } from './read-rows.ts';

/** The tables that hold the parts of dossiers: a row a part, by dossier and position. */
export const DOSSIER_PARTS = {
  people: DossierPersonSchema,
  events: DossierEventSchema,
  fields: DossierFieldSchema,
  components: DossierComponentSchema,
  payments: DossierPaymentSchema,
  results: DossierResultSchema,
  corrections: DossierCorrectionSchema,
};

/** What is read from each of them. */
export interface DossierPartRows {
  readonly people: DossierPersonRow;
  readonly events: DossierEventRow;
  readonly fields: DossierFieldRow;
  readonly components: DossierComponentRow;
  readonly payments: PaymentRow;
  readonly results: StoredResult;
  readonly corrections: CorrectionFindingRow;
}

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
