import { type Kysely, sql } from 'kysely';

import { groupedByKey } from '#shared/load-by-key.ts';

import { type ConsentRow } from './consent.ts';
import { type RepresentationRow } from './representation.ts';

/** What people have agreed to, newest first. */
export async function consentsOf(db: Kysely<unknown>, refs: readonly string[]): Promise<ConsentRow[][]> {
  const { rows } = await sql<ConsentRow & { readonly of: string }>`
    select person::text as of, id::text, unit, purpose, purpose_version as "purposeVersion", fields,
      given_at as "givenAt", until, withdrawn_at as "withdrawnAt", receipt
    from consent where person = any(${refs}::uuid[]) order by given_at desc, id`.execute(db);
  return groupedByKey(refs, rows.map(withMoments), ({ of }) => of);
}

/** What lets others read for people (`represented`), or people for others (`representative`), newest first. */
export async function representationsOf(
  db: Kysely<unknown>,
  side: 'represented' | 'representative',
  refs: readonly string[],
): Promise<RepresentationRow[][]> {
  const { rows } = await sql<RepresentationRow & { readonly of: string }>`
    select ${sql.ref(side)}::text as of, id::text, fields, basis, recorded_at as "recordedAt", until,
      ended_at as "endedAt"
    from representation where ${sql.ref(side)} = any(${refs}::uuid[]) order by recorded_at desc, id`.execute(
    db,
  );
  return groupedByKey(refs, rows.map(withMoments), ({ of }) => of);
}

// Reads that go through Kysely get moments as PostgreSQL writes them.
function withMoments<Row extends object>(row: Row): Row {
  const moments = MOMENTS.flatMap((name) => {
    const value: unknown = Reflect.get(row, name);
    return typeof value === 'string' ? [[name, new Date(value)] as const] : [];
  });
  return { ...row, ...Object.fromEntries(moments) };
}

const MOMENTS = ['givenAt', 'until', 'withdrawnAt', 'recordedAt', 'endedAt'];
