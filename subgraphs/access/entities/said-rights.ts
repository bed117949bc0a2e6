import { type Kysely, sql } from 'kysely';

import type { SealKey } from '#shared/keys.ts';
import { groupedByKey } from '#shared/load-by-key.ts';

import type { ConsentRow } from './consent.ts';
import { openedBasis } from './opened-representation.ts';
import type { RepresentationRow } from './representation.ts';

/** What people have agreed to, newest first. */
export async function consentsOf(db: Kysely<unknown>, refs: readonly string[]): Promise<ConsentRow[][]> {
  const { rows } = await sql<ConsentRow & { readonly of: string }>`
    select person::text as of, id::text, unit, purpose, purpose_version as "purposeVersion", fields,
      given_at as "givenAt", until, withdrawn_at as "withdrawnAt", receipt
    from consent where person = any(${refs}::uuid[]) order by given_at desc, id`.execute(db);
  return groupedByKey(refs, rows.map(withMoments), ({ of }) => of);
}

/** On which side of a representation people are asked for, and what opens its words. */
export interface RepresentationTerms {
  readonly side: 'represented' | 'representative';
  readonly seals: readonly SealKey[];
}

/** What lets others read for people (`represented`), or people for others (`representative`), newest first. */
export async function representationsOf(
  db: Kysely<unknown>,
  { side, seals }: RepresentationTerms,
  refs: readonly string[],
): Promise<RepresentationRow[][]> {
  const { rows } = await sql<StoredRepresentation>`
    select ${sql.ref(side)}::text as of, id::text, fields, basis, sealed_basis as "sealedBasis",
      recorded_at as "recordedAt", until, ended_at as "endedAt"
    from representation where ${sql.ref(side)} = any(${refs}::uuid[]) order by recorded_at desc, id`.execute(
    db,
  );
  const opened = rows.map((row) => Object.assign(withMoments(row), { basis: openedBasis(row, seals) }));
  return groupedByKey(refs, opened, ({ of }) => of);
}

type StoredRepresentation = Omit<RepresentationRow, 'basis'> & {
  readonly of: string;
  readonly basis: string | null;
  readonly sealedBasis: Buffer | null;
};

// Reads that go through Kysely get moments as PostgreSQL writes them.
function withMoments<Row extends object>(row: Row): Row {
  const moments = MOMENTS.flatMap((name) => {
    const value: unknown = Reflect.get(row, name);
    return typeof value === 'string' ? [[name, new Date(value)] as const] : [];
  });
  return { ...row, ...Object.fromEntries(moments) };
}

const MOMENTS = ['givenAt', 'until', 'withdrawnAt', 'recordedAt', 'endedAt'];
