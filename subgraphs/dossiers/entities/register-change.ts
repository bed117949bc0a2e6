import { defineEntity, p } from '@mikro-orm/core';
import DataLoader from 'dataloader';
import { type Kysely, sql } from 'kysely';

import { columnsOf } from '#shared/row-columns.ts';

import type { RegisterChangeState } from '../rules/register-change.ts';
import { readRows, type RowOf } from './read-rows.ts';

/** The table of what dossiers of their own change in the register of people. */
export const RegisterChangeSchema = defineEntity({
  name: 'RegisterChange',
  tableName: 'register_change',
  properties: {
    id: p.uuid().primary(),
    dossierCode: p.text().unique(),
    state: p.text().$type<RegisterChangeState>(),
    /** When the register answered. Null: it has not yet. */
    at: p.datetime(3).nullable(),
  },
});

/** The intention to change the register, written with the step that ends a dossier; a leg of a group has its own row for that. */
export class RegisterChange extends RegisterChangeSchema.class {}
RegisterChangeSchema.setClass(RegisterChange);

/** What a dossier changes in the register, as it is read. */
export type RegisterChangeRow = RowOf<RegisterChange>;

/** Loads what dossiers change in the register by their codes, in one statement; null: nothing was to be changed. */
export function createRegisterChangeLoader(
  db: Kysely<unknown>,
): DataLoader<string, RegisterChangeRow | null> {
  return new DataLoader(async (codes: readonly string[]) => {
    const { rows } = await sql<RegisterChangeRow>`
      select ${columnsOf(RegisterChangeSchema)} from register_change
      where dossier_code = any(${codes}::text[])`.execute(db);
    const byCode = new Map(readRows(RegisterChangeSchema, rows).map((row) => [row.dossierCode, row]));
    return codes.map((code) => byCode.get(code) ?? null);
  });
}
