import { type Kysely, sql } from 'kysely';

import { inKeyOrder } from '#shared/load-by-key.ts';
import { columnsOf } from '#shared/row-columns.ts';

import { PurposeSchema, type PurposeRow, type StoredPurpose } from './purpose.ts';

/** Of each purpose the newest version that holds on a day (YYYY-MM-DD), by code. */
export async function purposesInForce(db: Kysely<unknown>, day: string): Promise<StoredPurpose[]> {
  const { rows } = await sql<StoredPurpose>`
    select distinct on (code) ${columnsOf(PurposeSchema)} from purpose
    where valid_from <= ${day} and (valid_until is null or valid_until >= ${day})
    order by code, version desc`.execute(db);
  return rows;
}

/** The key of a version of a purpose. */
export function purposeKey({ code, version }: PurposeRow): string {
  return `${code}@${version}`;
}

/** Versions by key; null where there is none. */
export async function purposesByKey(
  db: Kysely<unknown>,
  keys: readonly string[],
): Promise<(StoredPurpose | null)[]> {
  const { rows } = await sql<StoredPurpose>`
    select ${columnsOf(PurposeSchema)} from purpose where code || '@' || version = any(${keys}::text[])`.execute(
    db,
  );
  return inKeyOrder(keys, rows, purposeKey);
}
